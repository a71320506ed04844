package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.SourceProgram;
import io.github.yieldstick.oracle.Text;
import java.util.Optional;

/** What a case runs. */
public sealed interface Subject {

    /** The body of a generator, as the compiler emits it, with what stands around it. */
    record Body(Program program) implements Subject {}

    /** A program that is given as source, and what the compiler made of it. */
    record Source(SourceProgram program) implements Subject {}

    /**
     * A program that compilers are judged by, and no engine.
     *
     * @param source the program as it stands
     * @param graalJs what GraalJS does otherwise than ECMAScript when it runs it natively; empty where it does the same
     */
    record ToCompile(Text source, Optional<String> graalJs) implements Subject {}

    /** The program as it stands, which a compiler can be given; empty for a case that is given as a body. */
    default Optional<Text> sourceText() {
        if (this instanceof Source source) {
            return Optional.of(source.program().source());
        }
        return this instanceof ToCompile toCompile ? Optional.of(toCompile.source()) : Optional.empty();
    }
}
