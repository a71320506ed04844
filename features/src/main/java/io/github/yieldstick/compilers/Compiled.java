package io.github.yieldstick.compilers;

import io.github.yieldstick.oracle.CompiledProgram;
import java.util.List;

/** What came of a source that a compiler was given. */
public sealed interface Compiled {

    /**
     * It emitted a text.
     *
     * @param modules the modules that the text asks for, beside tslib
     */
    record Emitted(String text, List<CompiledProgram.Module> modules) implements Compiled {

        public Emitted {
            modules = List.copyOf(modules);
        }
    }

    /** It says that it cannot. */
    record Refused(String diagnostic) implements Compiled {}

    /** It threw, and does so each time that it gets this source. */
    record Threw(String error) implements Compiled {}

    /** It ended, or answered what is no answer. */
    record Broken(String sentence) implements Compiled {}

    /** It gave no answer in time. */
    record Late(String sentence) implements Compiled {}
}
