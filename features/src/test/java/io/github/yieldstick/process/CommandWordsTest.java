package io.github.yieldstick.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {
    @Test
    void blanks_part_words() {
        assertThat(CommandWords.of("  node \t adapter.mjs  tslib.js "))
                .containsExactly("node", "adapter.mjs", "tslib.js");
    }

    @Test
    void quotes_hold_words_together() {
        assertThat(words("'/opt/my engine/run' \"a b\" c\" \"d'e f'"))
                .containsExactly("/opt/my engine/run", "a b", "c de f");
    }

    @Test
    void nothing_between_quotes_is_a_word_as_well() {
        assertThat(words("run '' \"\"")).containsExactly("run", "", "");
    }

    @Test
    void a_backslash_takes_the_meaning_from_what_is_behind_it() {
        assertThat(words("a\\ b \\\"c\\\" \"d\\\"e\" f\\\\g")).containsExactly("a b", "\"c\"", "d\"e", "f\\g");
    }

    @Test
    void any_other_backslash_stands_for_itself() {
        assertThat(words("C:\\tools\\run.exe '\\' \"\\n\" \\"))
                .containsExactly("C:\\tools\\run.exe", "\\", "\\n", "\\");
    }

    @Test
    void nothing_else_of_a_shell_is_there() {
        assertThat(words("run $HOME *.js | x; y > z"))
                .containsExactly("run", "$HOME", "*.js", "|", "x;", "y", ">", "z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run 'adapter", "run \"adapter", "run \"a\\\""})
    void a_quote_that_is_never_closed_is_told_with_its_place(String command) {
        assertThatExceptionOfType(EngineUnavailable.class)
                .isThrownBy(() -> words(command))
                .withMessageContaining("at its character 5 and never closes it");
    }

    @Test
    void a_command_without_a_word_is_none() {
        assertThatExceptionOfType(EngineUnavailable.class)
                .isThrownBy(() -> words("  "))
                .withMessage("expected a command that starts an engine's program, found none; write one.");
    }

    private static List<String> words(String command) {
        return CommandWords.of(command);
    }
}
