package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a program from source, or with its calls. */
class SourceFaultsTest extends InBothWays {

    @ParameterizedTest
    @ValueSource(strings = {"", "var gen;"})
    void areVerbsWithoutAGenerator(String code) {
        inBoth(
                code,
                session -> assertThatThrownBy(
                                () -> session.call(InARealm.call(new Text("case.feature", 7, 4, "next(1)"))))
                        .isInstanceOf(ProgramFault.class)
                        .hasMessage(
                                "case.feature:7:5: this call needs a generator, and the source names none gen; name it so,"
                                        + " or write the call as an expression"));
    }

    @Test
    void areArgumentsThatNameWhatIsNotThere() {
        inBoth(
                "var gen = {};",
                session -> assertThatThrownBy(() -> call(session, "next(typo)"))
                        .isInstanceOf(ProgramFault.class)
                        .hasMessage("call:1:6: ReferenceError: typo is not defined"));
    }

    @Test
    void areSourcesThatThrowOrAreNotStrict() {
        assertThatThrownBy(() -> SourceFixture.inNative(
                        realms, SourceFixture.es5("var a;\nundeclared = 1;"), session -> call(session, "1")))
                .isInstanceOf(ProgramFault.class)
                .hasMessageStartingWith("source.js:2:1: ReferenceError");
        assertThatThrownBy(() -> SourceFixture.inLowered(
                        realms, HelperText.newest(), SourceFixture.es5("throw 1;"), session -> call(session, "1")))
                .isInstanceOf(ProgramFault.class)
                .hasMessageStartingWith("lowered.js:2:1: ");
    }

    @Test
    void areRealmsOfAnotherKind() {
        SourceProgram program = SourceFixture.es5("");
        assertThatThrownBy(() -> inRealm(realm -> Session.openNative(realm, program.source())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This realm cannot carry a whole program; ask Realms.withinHost for one.");
    }
}
