package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.SourceProgram;

/** What a case runs. */
public sealed interface Subject {

    /** The body of a generator, as the compiler emits it, with what stands around it. */
    record Body(Program program) implements Subject {}

    /** A program that is given as source, and what the compiler made of it. */
    record Source(SourceProgram program) implements Subject {}
}
