package io.github.yieldstick.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilersTest {
    private static final Realms REALMS = new Realms();

    private static final List<Case> CASES = Scenarios.of("""
            @lowering
            Feature: A test

              @LOW.10
              Rule: LOW.10 A break or continue goes to the statement with its label, wherever it stands and whatever stands between

                Scenario: [LOW.10-01] a source
                  Given the generator source
                    \"""js
                    const compiled = 2;
                    \"""
                  Then each call completes as follows
                    | call     | completes |
                    | compiled | gives 2   |
            """).cases();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        REALMS.close();
    }

    private Compilers open(String... words) {
        CompilerSettings settings =
                new CompilerSettings(List.of(folder), folder.resolve("cache"), Duration.ofSeconds(30));
        return Compilers.open(CompilerForm.all(List.of(words), List.of()), REALMS, settings);
    }

    /** Those that had to compile, and how many sources each. */
    private static List<String> compile(Compilers compilers) {
        List<String> begun = new ArrayList<>();
        compilers.compile(CASES, new Compilers.Listener() {
            @Override
            public void begins(String compiler, int sources) {
                begun.add(compiler.replaceFirst(":.*", "") + " " + sources);
            }

            @Override
            public void compiled() {
                // Counted by what it gives.
            }
        });
        return begun;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "typescript@7.0.1 | TypeScript 7 has no ES5 target any more; ask for 6.0.3",
                "typescript@0.0.1 | mvn dependency:get -Dtransitive=false -Dartifact=org.webjars.npm:typescript:0.0.1",
                "closure@v1 | mvn dependency:get -Dtransitive=false -Dartifact=com.google.javascript:closure-compiler:v1",
                "typescript:no/such/file.js | expected the file typescript.js of a compiler, found none that can be read at",
                "process:no-such-compiler-at-all | the program cannot be started"
            })
    void one_that_cannot_be_had_says_why_and_what_to_do(String words, String sentence) {
        try (Compilers compilers = open(words)) {
            assertThat(compilers.isUsable()).isFalse();
            assertThat(compilers.unusable())
                    .singleElement()
                    .satisfies(told -> assertThat(told).startsWith(words + ": ").contains(sentence));
            assertThat(compilers.records())
                    .singleElement()
                    .satisfies(record -> assertThat(record.isCompiler()).isTrue());
            compile(compilers);
            assertThat(compilers.of(CASES.get(0))).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_compiler_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("typescript.js"), "var ts = {};");

        try (Compilers compilers = open("typescript:" + file)) {
            assertThat(compilers.unusable())
                    .singleElement()
                    .satisfies(told -> assertThat(told).contains("expected a global ts with a version, found none"));
        }
    }

    @Nested
    class Names {

        private List<String> called(String... words) {
            try (Compilers compilers = open(words)) {
                return compilers.records().stream().map(Run.EngineRecord::id).toList();
            }
        }

        @Test
        void are_the_compilers_own_and_numbered_where_they_clash() {
            assertThat(called("process:" + FakeCompiler.command("built"), "process:" + FakeCompiler.command("other")))
                    .containsExactly("fake", "fake (2)");
        }

        @Test
        void are_those_that_were_given() {
            String form = "process:" + FakeCompiler.command("built");
            try (Compilers compilers = open("mine=" + form + "[loose=true]")) {
                assertThat(compilers.records())
                        .singleElement()
                        .satisfies(record -> assertThat(record.form()).isEqualTo(form + "[loose=true]"))
                        .satisfies(record -> assertThat(record.id()).isEqualTo("mine"));
            }
        }

        @Test
        void tell_no_folder_of_this_machine() {
            assertThat(called("typescript:no/such/typescript.js", "process:no/such/program at/all.js"))
                    .containsExactly("typescript.js", "program all.js");
        }
    }

    @Nested
    class What_was_compiled {

        @Test
        void is_compiled_no_second_time() {
            String command = "process:" + FakeCompiler.command("built");
            try (Compilers first = open(command);
                    Compilers second = open(command)) {
                assertThat(compile(first)).containsExactly("fake 1");
                assertThat(compile(second)).isEmpty();
                assertThat(second.of(CASES.get(0))).isEqualTo(first.of(CASES.get(0)));
            }
        }

        @Test
        void is_compiled_again_with_other_options() {
            String command = "process:" + FakeCompiler.command("built");
            try (Compilers first = open(command);
                    Compilers second = open(command + "[loose=true]")) {
                compile(first);
                assertThat(compile(second)).containsExactly("fake[loose=true] 1");
            }
        }

        @Test
        void is_compiled_again_by_a_build_that_nothing_tells_from_another() {
            String command = "process:" + FakeCompiler.command();
            try (Compilers first = open(command);
                    Compilers second = open(command)) {
                compile(first);
                assertThat(compile(second)).containsExactly("fake 1");
            }
        }
    }
}
