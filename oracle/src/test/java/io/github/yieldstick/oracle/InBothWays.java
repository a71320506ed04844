package io.github.yieldstick.oracle;

import java.util.function.Consumer;

/** What the tests of programs from source share: a way to work with one as it stands, and lowered. */
abstract class InBothWays extends InARealm {

    /** Works with a program that has no newer syntax, as it stands and as if it were lowered. */
    static void inBoth(String code, Consumer<Session> work) {
        SourceProgram program = SourceFixture.es5(code);
        SourceFixture.inNative(realms, program, work);
        SourceFixture.inLowered(realms, HelperText.newest(), program, work);
    }
}
