package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects are named before they are compared: by their name in the surrounding code, else by a number. */
class NamingTest extends InARealm {

    private static Written written(Session session, String value) {
        return call(session, value).completion().value();
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "var it = {};          | it",
                    "let it = {};          | it",
                    "const it = {};        | it",
                    "function it() {}      | it",
                    "class it {}           | it",
                    "var it = new Error(); | it"
                })
        void areThoseOfTheSurroundingCode(String declaration, String name) {
            inSession(declaration, ECHO, session -> {
                assertThat(written(session, "it").text()).isEqualTo(name);
                assertThat(written(session, "[it]").text()).isEqualTo("#1 [" + name + "]");
            });
        }

        @Test
        void ofTheRealmItselfAreThere() {
            inSession(
                    "",
                    ECHO,
                    session -> assertThat(
                                    written(session, "[gen, log, __generator]").text())
                            .isEqualTo("#1 [gen, log, __generator]"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Object", "Iterator.prototype", "TypeError.prototype", "Promise", "JSON", "Math"})
        void ofBuiltInObjectsAreThere(String builtIn) {
            inSession("", ECHO, session -> assertThat(written(session, builtIn)).isEqualTo(new Written(builtIn, "")));
        }

        @Test
        void comeWithTheFirstDeclarationOfAnObject() {
            inSession(
                    "var first = {}; var second = first;",
                    ECHO,
                    session -> assertThat(written(session, "second").text()).isEqualTo("first"));
        }

        @Test
        void mayComeWhileTheCaseRuns() {
            inSession(
                    "var late;",
                    "late = {}; return [4, late];",
                    session -> assertThat(call(session, "next()").completion().text())
                            .isEqualTo("yields late"));
        }

        @Test
        void areNotThoseOfPrimitives() {
            inSession(
                    "var one = 1;",
                    ECHO,
                    session -> assertThat(written(session, "one").text()).isEqualTo("1"));
        }
    }

    @Nested
    class Numbers {

        @Test
        void goByTheOrderOfAppearanceAndStay() {
            inSession("var kept = [];", "kept.push({}); return [4, kept[_a.label]];", session -> {
                // The shape stands with the body's answer, where the object appeared.
                assertThat(call(session, "next()").completion().text()).isEqualTo("yields #1");
                assertThat(call(session, "next()").completion().text()).isEqualTo("yields #2");
                assertThat(written(session, "kept[1]").text()).isEqualTo("#2");
                assertThat(written(session, "[kept[1], {}, kept[0]]").text()).isEqualTo("#3 [#2, #4 {}, #1]");
            });
        }

        @Test
        void startAnewInEachSession() {
            for (int session = 1; session <= 2; session++) {
                inSession(
                        "",
                        ECHO,
                        each -> assertThat(written(each, "({})").text()).isEqualTo("#1 {}"));
            }
        }
    }
}
