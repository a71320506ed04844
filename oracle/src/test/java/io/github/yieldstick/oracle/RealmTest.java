package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest extends InARealm {

    @Nested
    class NothingOfTheHost {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Java",
                    "Packages",
                    "java",
                    "Polyglot",
                    "Graal",
                    "load",
                    "loadWithNewGlobal",
                    "print",
                    "printErr",
                    "console",
                    "read",
                    "quit",
                    "exit",
                    "require"
                })
        void isAName(String name) {
            inRealm(realm -> assertThat(evaluated(realm, "typeof " + name)).isEqualTo("undefined"));
        }

        @Test
        void canBeImported() {
            inRealm(realm -> {
                evaluated(
                        realm,
                        "var outcome; import('/etc/passwd').then(function () { outcome = 'there'; },"
                                + " function () { outcome = 'refused'; });");
                assertThat(evaluated(realm, "outcome")).isEqualTo("refused");
            });
        }

        @Test
        void showsOfAJavaObjectThatIsLent() {
            inRealm(realm -> {
                realm.global("lent", Thread.currentThread());
                assertThat(evaluated(
                                realm, "[typeof lent.getClass, typeof lent.stop, Object.keys(lent).length].join()"))
                        .isEqualTo("undefined,undefined,0");
            });
        }
    }

    @Nested
    class Evaluating {

        @Test
        void aScriptGivesItsLastExpression() {
            inRealm(realm -> assertThat(evaluated(realm, "var x = 20; x + 1")).isEqualTo("21"));
        }

        @Test
        void anExpressionIsOneAlsoWhenItLooksLikeABlock() {
            inRealm(realm -> assertThat(
                            realm.expression(Text.of("e", "{ a: 1 } // one")).hasMember("a"))
                    .isTrue());
        }

        @Test
        void aListIsAnArrayOfItsExpressions() {
            inRealm(realm -> {
                Value list = realm.list(Text.of("l", "1, 'two', , // three"));
                assertThat(list.getArraySize()).isEqualTo(3);
                assertThat(list.getArrayElement(1).asString()).isEqualTo("two");
                assertThat(realm.list(Text.of("l", "")).getArraySize()).isZero();
            });
        }

        @Test
        void aFunctionTakesTheParametersThatAreNamed() {
            inRealm(realm -> assertThat(realm.function("a, b", Text.of("f", "return a - b; // c"))
                            .execute(5, 3)
                            .asInt())
                    .isEqualTo(2));
        }
    }

    @Nested
    class Globals {

        @Test
        void areSetAndRead() {
            inRealm(realm -> {
                realm.global("answer", 42);
                assertThat(evaluated(realm, "answer + 1")).isEqualTo("43");
                assertThat(realm.global("answer").asInt()).isEqualTo(42);
            });
        }

        @Test
        void thatAreNotThereAreUndefined() {
            inRealm(realm -> assertThat(String.valueOf(realm.global("nobody"))).isEqualTo("undefined"));
        }

        @Test
        void thatScriptsDeclareAreTold() {
            inRealm(realm -> {
                assertThat(realm.declared()).isEmpty();
                evaluated(realm, "var v = 1; let l = 2; const c = 3; function f() {} class C {}");
                assertThat(realm.declared()).containsExactlyInAnyOrder("v", "l", "c", "f", "C");
            });
        }
    }

    @Test
    void nothingLeaksFromOneRealmIntoTheNext() {
        inRealm(realm -> evaluated(
                realm, "var leaked = 1; Array.prototype.leaked = 1; Object.leaked = 1; delete globalThis.Map;"));

        inRealm(realm -> assertThat(evaluated(realm, "[typeof leaked, [].leaked, Object.leaked, typeof Map].join()"))
                .isEqualTo("undefined,,,function"));
    }
}
