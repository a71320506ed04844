package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is wrong with a text is told as {@code file:line:column} of the text as it stands in its file. */
class ProgramFaultTest extends InARealm {

    /** A text whose first line is line 10 of its file, behind 6 columns. */
    private static Text indented(String code) {
        return new Text("scenarios/a case.feature", 10, 6, code);
    }

    private static void assertFault(ThrowingCallable work, String message) {
        assertThatThrownBy(work).isInstanceOf(ProgramFault.class).hasMessage("scenarios/a case.feature:" + message);
    }

    @Nested
    class OfAScript {

        @Test
        void thatDoesNotParse() {
            inRealm(realm -> assertFault(
                    () -> realm.evaluate(indented("var x = 1;\nvar y = ;")),
                    "11:15: SyntaxError: Expected an operand but found ;"));
        }

        @Test
        void thatNamesWhatIsNotThere() {
            inRealm(realm -> assertFault(
                    () -> realm.evaluate(indented("var x = 1;\n  nobody();")),
                    "11:9: ReferenceError: nobody is not defined"));
        }

        @Test
        void thatDeclaresANameTwice() {
            inRealm(realm -> assertFault(
                    () -> realm.evaluate(indented("let x = 1;\nlet x = 2;")),
                    "11:11: SyntaxError: Variable \"x\" has already been declared"));
        }

        @Test
        void thatThrowsAnError() {
            inRealm(realm -> assertThatThrownBy(() -> realm.evaluate(indented("throw new Error('boom');")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("scenarios/a case.feature:10:")
                    .hasMessageEndingWith(": Error: boom"));
        }

        @Test
        void isOneLineHoweverManyItsErrorHas() {
            inRealm(realm -> assertThatThrownBy(() -> realm.evaluate(indented("throw new Error('boom\\nbang');")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageEndingWith(": Error: boom"));
        }

        @Test
        void thatThrowsAPrimitive() {
            inRealm(realm -> assertFault(() -> realm.evaluate(indented("throw 'boom';")), "10:7: boom"));
        }

        @Test
        void thatFailsInsideAnotherTextIsToldAtItsOwnPlace() {
            inRealm(realm -> {
                realm.evaluate(Text.of("other.js", "\n\nfunction fails() { nobody(); }"));
                assertThatThrownBy(() -> realm.evaluate(indented("fails();")))
                        .isInstanceOf(ProgramFault.class)
                        .hasMessageStartingWith("scenarios/a case.feature:10:")
                        .hasMessageEndingWith(": ReferenceError: nobody is not defined");
            });
        }
    }

    @Nested
    class OfAFunction {

        @Test
        void thatDoesNotParse() {
            inRealm(realm -> assertFault(
                    () -> realm.function("_a", indented("switch (_a.label) {\n  case 0: return [2;\n}")),
                    "11:26: SyntaxError: Expected comma but found ;"));
        }

        @Test
        void whoseLastBraceIsMissingIsToldAtItsLastLine() {
            inRealm(realm -> assertThatThrownBy(
                            () -> realm.function("_a", indented("switch (_a.label) {\n  case 0: return [2];")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("scenarios/a case.feature:11:")
                    .hasMessageContaining("SyntaxError: "));
        }

        @Test
        void withABraceTooManyIsToldWhereItStands() {
            inRealm(realm -> assertThatThrownBy(() -> realm.function("_a", indented("return [2];\n}")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("scenarios/a case.feature:11:7: SyntaxError: "));
        }
    }

    @Nested
    class OfAnExpression {

        @Test
        void thatDoesNotParse() {
            inRealm(realm ->
                    assertFault(() -> realm.expression(indented("1; 2")), "10:8: SyntaxError: Expected ) but found ;"));
        }

        @Test
        void thatIsNotComplete() {
            inRealm(realm -> assertThatThrownBy(() -> realm.expression(indented("1 +")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("scenarios/a case.feature:10:")
                    .hasMessageContaining("SyntaxError: Expected an operand"));
        }

        @Test
        void thatNamesWhatIsNotThere() {
            inRealm(realm ->
                    assertFault(() -> realm.expression(indented("bom")), "10:7: ReferenceError: bom is not defined"));
        }
    }

    @Nested
    class OfAList {

        @Test
        void thatDoesNotParse() {
            inRealm(realm ->
                    assertFault(() -> realm.list(indented("1, 'two")), "10:14: SyntaxError: Missing close quote"));
        }

        @Test
        void thatNamesWhatIsNotThere() {
            inRealm(realm ->
                    assertFault(() -> realm.list(indented("1,\n bom")), "11:8: ReferenceError: bom is not defined"));
        }
    }

    @Nested
    class OfAProgram {

        private void assertFaultOf(Program program, String message) {
            inRealm(realm -> assertThatThrownBy(() -> Session.open(realm, HelperText.R2_7_0, program))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessage(message));
        }

        @Test
        void isToldForItsSurroundingCode() {
            assertFaultOf(program("bom();", ECHO), "surrounding.js:1:1: ReferenceError: bom is not defined");
        }

        @Test
        void isToldForItsThisArgument() {
            assertFaultOf(program("", "bom", ECHO), "this.js:1:1: ReferenceError: bom is not defined");
        }

        @Test
        void isToldForAHostThatLacksWhatIsNotThere() {
            assertFaultOf(
                    onAHostWithout(List.of("Symbool"), "", "undefined", ECHO),
                    "host: there is no global Symbool that it could lack");
        }

        @Test
        void isToldForItsBody() {
            assertFaultOf(program("", "return [4, 'two;"), "body.js:1:17: SyntaxError: Missing close quote");
        }
    }
}
