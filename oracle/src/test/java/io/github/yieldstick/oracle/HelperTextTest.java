package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelperTextTest extends InARealm {

    @Nested
    class Revisions {

        @Test
        void areFiveTheOldestFirst() {
            assertThat(HelperText.revisions()).containsExactly("1.1.0", "1.6.0", "1.9.2", "2.4.1", "2.7.0");
        }

        @ParameterizedTest
        @CsvSource({"1.1.0, 1.5.0", "1.6.0, 1.9.1", "1.9.2, 2.4.0", "2.4.1, 2.6.3", "2.7.0, 2.8.1"})
        void areEachTakenFromAPinnedRelease(String revision, String release) {
            assertThat(HelperText.of(revision).revision()).isEqualTo(revision);
            assertThat(HelperText.of(revision).release()).isEqualTo(release);
        }

        @Test
        void thatAreNotThereAreAnErrorThatNamesThoseThatAre() {
            assertThatThrownBy(() -> HelperText.of("2.8.1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("No revision 2.8.1; there are [1.1.0, 1.6.0, 1.9.2, 2.4.1, 2.7.0].");
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @EnumSource
        void haveTheirLicenceBesideThem(HelperText text) {
            String folder = "/META-INF/resources/webjars/tslib/" + text.release() + "/";

            assertThat(HelperText.class.getResource(folder + "LICENSE.txt")).isNotNull();
        }

        @ParameterizedTest
        @CsvSource({
            // What each text brought, in words that only it and those behind it hold.
            "R1_1_0, __generator =,                          false",
            "R1_6_0, g[Symbol.iterator],                     R1_1_0",
            "R1_9_2, 'op = [op[0] & 2, t.value]',            R1_6_0",
            "R2_4_1, 'while (g && (g = 0, op[0] && (_ = 0)), _)', R1_9_2",
            "R2_7_0, 'Object.create((typeof Iterator',       R2_4_1"
        })
        void holdWhatTheirRevisionBrought(HelperText text, String brought, String before) {
            assertThat(text.text()).contains(brought);
            if (!before.equals("false")) {
                assertThat(HelperText.valueOf(before).text()).doesNotContain(brought);
            }
        }
    }

    @Nested
    class Installing {

        @ParameterizedTest
        @EnumSource
        void givesTheFunctionThatMakesGenerators(HelperText text) {
            inRealm(realm -> {
                realm.global("helper", text.install(realm));
                String made = "helper(undefined, function (_a) { return [2, 'made']; }).next().value";
                assertThat(evaluated(realm, made)).isEqualTo("made");
            });
        }

        @ParameterizedTest
        @EnumSource
        void leavesNothingElseInTheRealm(HelperText text) {
            String names = "Object.getOwnPropertyNames(globalThis).sort().join()";

            inRealm(realm -> {
                String before = evaluated(realm, names);
                assertThat(text.install(realm).canExecute()).isTrue();
                assertThat(evaluated(realm, names)).isEqualTo(before);
                assertThat(evaluated(realm, "typeof __awaiter + typeof __extends + typeof __generator"))
                        .isEqualTo("undefinedundefinedundefined");
            });
        }
    }
}
