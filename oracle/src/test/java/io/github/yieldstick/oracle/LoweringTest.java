package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The real compiler; where it is absent, as in a plain build, what can be known without it. */
class LoweringTest extends InARealm {
    private static final String WITH = "io.github.yieldstick.oracle.Lowering#isAvailable";

    private static Text source(String code) {
        return Text.of("source.js", code);
    }

    @Nested
    class Keys {

        @ParameterizedTest
        @FieldSource("io.github.yieldstick.oracle.SourceFixture#NAMES")
        void areThoseOfThePreparedTexts(String name) {
            SourceFixture fixture = SourceFixture.of(name);
            assertThat(fixture.key())
                    .as("lower %s.js anew and put the key on the first line", name)
                    .isEqualTo(Lowering.key(fixture.source()));
        }

        @Test
        void dependOnTheCodeAndNotOnItsPlace() {
            assertThat(Lowering.key(new Text("other.js", 9, 4, "a")))
                    .isEqualTo(Lowering.key(source("a")))
                    .isNotEqualTo(Lowering.key(source("b")))
                    .matches("[0-9a-f]{64}");
        }
    }

    @Nested
    @DisabledIf(WITH)
    class WithoutTheCompiler {

        @Test
        void loweringSaysWhatIsMissing() {
            assertThatThrownBy(() -> new Lowering(realms).lower(source("")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The TypeScript compiler is needed to lower a source, and"
                            + " org.webjars.npm:typescript:5.9.3 is not on the class path.");
        }
    }

    @Nested
    @EnabledIf(value = WITH, disabledReason = "the compiler is there in profile full alone")
    class WithTheCompiler {
        private static Lowering lowering;

        @BeforeAll
        static void load() {
            lowering = new Lowering(realms);
        }

        @ParameterizedTest
        @FieldSource("io.github.yieldstick.oracle.SourceFixture#NAMES")
        void sourcesBecomeThePreparedTexts(String name) {
            SourceFixture fixture = SourceFixture.of(name);
            assertThat(lowering.lower(fixture.source())).isEqualTo(fixture.loweredCode());
        }

        @Test
        void manySourcesBecomeTheSameTextsAsEachByItself() {
            List<SourceFixture> fixtures =
                    SourceFixture.NAMES.stream().map(SourceFixture::of).toList();

            assertThat(lowering.lowerAll(
                            fixtures.stream().map(SourceFixture::source).toList()))
                    .isEqualTo(fixtures.stream().map(SourceFixture::loweredCode).toList());
        }

        @Test
        void sourcesThatDoNotParseAreToldWithTheirPlace() {
            assertThatThrownBy(() -> lowering.lower(new Text("case.feature", 10, 6, "var a;\nvar b = ;")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessage("case.feature:11:15: the source does not parse: Expression expected.");
        }

        @Test
        void typesAreTakenOutOfTypeScriptAndTheRestStaysAsItStands() {
            List<Text> typed = List.of(source("function* f(n: number): Generator<number> { yield n; }"));

            assertThat(lowering.eraseTypes(typed)).containsExactly("function* f(n) { yield n; }\n");
            assertThat(lowering.lowerTyped(typed))
                    .containsExactly(lowering.lower(source("function* f(n) { yield n; }")));
        }

        @Test
        void typesAreNoJavaScript() {
            assertThatThrownBy(() -> lowering.lower(source("var a: number = 1;")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessage(
                            "source.js:1:8: the source does not parse: Type annotations can only be used in TypeScript"
                                    + " files.");
        }
    }
}
