package io.github.yieldstick.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yieldstick.oracle.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of a source when the program of a compiler does this or that; the source after it is compiled as ever. */
class ProcessCompilerTest {
    private static final Duration FAR = Duration.ofSeconds(30);

    private static List<Compiled> compiled(Duration within, String... sources) {
        try (Compiler compiler = start(FakeCompiler.command(), within)) {
            List<Compiled> compiled = new ArrayList<>();
            compiler.compile(
                    List.of(sources).stream().map(code -> Text.of("a.js", code)).toList(),
                    (index, answer) -> compiled.add(answer));
            return compiled;
        }
    }

    private static Compiler start(String command, Duration within) {
        return ProcessCompiler.start("process:" + command, command, CompilerOptions.NONE, within);
    }

    @Nested
    class Who_it_is {

        @Test
        void is_what_it_says() {
            try (Compiler compiler = start(FakeCompiler.command("built"), FAR)) {
                assertThat(compiler.identity()).isEqualTo(new Compiler.Identity("fake", "1", "1"));
            }
        }

        @Test
        void has_to_be_said() {
            assertThatExceptionOfType(CompilerUnusable.class)
                    .isThrownBy(() -> start(FakeCompiler.command("nameless"), FAR))
                    .withMessageContaining(
                            "expected the compiler to say its name and version, found {\"version\":\"1\"}");
        }

        @Test
        void is_not_known_of_a_program_that_is_not_there() {
            assertThatExceptionOfType(CompilerUnusable.class)
                    .isThrownBy(() -> start("no-such-compiler-at-all", FAR))
                    .withMessageContaining("the program cannot be started");
        }

        @Test
        void is_not_known_of_a_program_that_ends_at_once() {
            String java = FakeCompiler.command().replace(FakeCompiler.class.getName(), "no.such.Class");

            assertThatExceptionOfType(CompilerUnusable.class)
                    .isThrownBy(() -> start(java, FAR))
                    .withMessageContaining("the program ended with exit code 1")
                    .withMessageContaining("no.such.Class");
        }

        @Test
        void is_not_asked_of_a_command_with_an_open_quote() {
            assertThatExceptionOfType(CompilerUnusable.class)
                    .isThrownBy(() -> start("node 'a", FAR))
                    .withMessageContaining("never closes it");
        }
    }

    @Nested
    class A_source {

        @Test
        void comes_out_with_the_modules_that_it_asks_for() {
            assertThat(compiled(FAR, "fine"))
                    .singleElement()
                    .isInstanceOfSatisfying(Compiled.Emitted.class, emitted -> {
                        assertThat(emitted.text()).isEqualTo("var compiled = require('one').one;");
                        assertThat(emitted.modules()).extracting("name").containsExactly("one", "2");
                    });
        }

        @Test
        void is_refused_in_the_words_of_the_compiler() {
            assertThat(compiled(FAR, "complain")).containsExactly(new Compiled.Refused("1:1: no"));
        }

        @Test
        void at_which_it_dies_keeps_no_other_from_being_compiled() {
            List<Compiled> compiled = compiled(FAR, "die", "fine");

            assertThat(compiled.get(0))
                    .isInstanceOfSatisfying(
                            Compiled.Broken.class,
                            broken -> assertThat(broken.sentence())
                                    .isEqualTo(
                                            "the program ended with exit code 3; on stderr it wrote: out of memory"));
            assertThat(compiled.get(1)).isInstanceOf(Compiled.Emitted.class);
        }

        @Test
        void at_which_it_hangs_is_late() {
            List<Compiled> compiled = compiled(Duration.ofSeconds(3), "hang", "fine");

            assertThat(compiled.get(0)).isEqualTo(new Compiled.Late("the program gave no answer within 3000 ms"));
            assertThat(compiled.get(1)).isInstanceOf(Compiled.Emitted.class);
        }

        @Test
        void that_is_answered_by_half_a_line_is_broken() {
            assertThat(compiled(FAR, "nonsense"))
                    .containsExactly(new Compiled.Broken("expected an object of JSON on one line, found {\"text\":"));
        }

        @Test
        void that_is_answered_by_something_else_is_broken() {
            assertThat(compiled(FAR, "nothing"))
                    .containsExactly(
                            new Compiled.Broken("expected an answer with text or refused, found {\"anything\":1}"));
        }

        @Test
        void is_not_asked_for_any_more_after_five_faults_in_a_row() {
            List<Compiled> compiled = compiled(FAR, "nonsense", "nonsense", "nonsense", "nonsense", "nonsense", "fine");

            assertThat(compiled.get(5))
                    .isEqualTo(new Compiled.Broken(
                            "the compiler was not asked, since it gave no answer to 5 sources in a row"));
        }
    }
}
