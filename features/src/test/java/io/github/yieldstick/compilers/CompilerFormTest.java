package io.github.yieldstick.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yieldstick.engines.WrongUsage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typescript@5.9.3",
                "typescript:built/local/typescript.js",
                "closure@v20240317",
                "process:node swc.mjs",
                "process:node a[1].mjs",
                "typescript@5.9.3[importHelpers=false,target=es2015]"
            })
    void an_id_reads_back_to_the_same(String words) {
        assertThat(CompilerForm.of(words).id()).isEqualTo(words);
        assertThat(CompilerForm.of(CompilerForm.of(words).id())).isEqualTo(CompilerForm.of(words));
    }

    @Test
    void an_option_for_all_gives_way_to_one_of_its_own() {
        assertThat(CompilerForm.all(
                        List.of("typescript@5.9.3", "process:node swc.mjs[target=es5]"), List.of("target=es2015")))
                .extracting(CompilerForm::id)
                .containsExactly("typescript@5.9.3[target=es2015]", "process:node swc.mjs[target=es5]");
    }

    @Test
    void the_values_of_options_mean_truth_and_numbers() {
        assertThat(CompilerOptions.read(List.of("loose=true", "level=3", "target=es5"))
                        .typed())
                .containsEntry("loose", true)
                .containsEntry("level", 3)
                .containsEntry("target", "es5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"typescript", "typescript@", "babel", "process:", ""})
    void words_that_ask_for_no_compiler_are_refused(String words) {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> CompilerForm.of(words))
                .withMessageStartingWith("there is no compiler \"" + words + "\"; write one of")
                .withMessageContaining(CompilerForm.PROCESS_HELP);
    }

    @Test
    void the_same_compiler_is_named_once() {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> CompilerForm.all(List.of("closure@1", "closure@1"), List.of()))
                .withMessage("the compiler \"closure@1\" is asked for twice; name it once, or give each a name of its"
                        + " own, as in a=closure@1.");
    }

    @Test
    void an_option_without_a_value_is_refused() {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> CompilerForm.all(List.of("closure@1"), List.of("loose")))
                .withMessage(
                        "the compiler option \"loose\": expected a name, = and a value, as in target=es2015; write it so.");
    }

    @Test
    void an_option_that_is_given_twice_is_refused() {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> CompilerForm.of("closure@1[target=es5,target=es3]"))
                .withMessage("the compiler option target is given twice; give it once.");
    }
}
