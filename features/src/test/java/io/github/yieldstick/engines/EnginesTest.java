package io.github.yieldstick.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnginesTest {
    private static final Realms REALMS = new Realms();

    @AfterAll
    static void close() {
        REALMS.close();
    }

    private static ReadyEngine open(String words) {
        return new Engines(REALMS, EngineSettings.usual()).open(EngineForm.of(words));
    }

    @Test
    void a_revision_that_is_asked_for_goes_before_the_declared_one() {
        Engines engines = new Engines(REALMS, new EngineSettings("", Optional.of("1.1.0")));
        assertThat(engines.open(EngineForm.of("tslib@2.8.1")).description().revision())
                .isEqualTo("1.1.0");
    }

    @Nested
    class AFile {
        @TempDir
        private Path folder;

        private String file(String text) throws IOException {
            return Files.writeString(folder.resolve("helper.js"), text).toString();
        }

        @Test
        void is_judged_by_the_newest_revision_and_can_all_that_javascript_can() throws IOException {
            ReadyEngine ready = open("helper:" + file(HelperText.newest().text()));
            assertThat(ready.description().name()).isEqualTo("helper.js");
            assertThat(ready.description().revision()).isEqualTo("2.7.0");
            assertThat(ready.description().capabilities()).containsExactlyInAnyOrder(Capability.values());
        }

        @Test
        void that_is_not_there_is_told_with_where_it_was_looked_for() {
            assertThatThrownBy(() -> open("helper:nowhere/helper.js"))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("helper:nowhere/helper.js: the file cannot be read, there is none at")
                    .hasMessageEndingWith("correct the path.");
        }

        @Test
        void whose_path_no_system_knows_is_told() {
            assertThatThrownBy(() -> open("helper:a\0b.js"))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("expected a path, found what this system knows none for");
        }

        @Test
        void that_is_a_folder_is_told() {
            assertThatThrownBy(() -> open("helper:" + folder))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("expected a JavaScript file, found a folder");
        }

        @Test
        void of_other_bytes_than_text_is_told() throws IOException {
            Path binary = Files.write(folder.resolve("binary.js"), new byte[] {(byte) 0xc3, (byte) 0x28});
            assertThatThrownBy(() -> open("helper:" + binary))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("expected a JavaScript file in UTF-8, found other bytes");
        }

        @Test
        void that_does_not_parse_is_told_with_the_place() throws IOException {
            String file = file("var a = 1;\nfunction __generator( {");
            assertThatThrownBy(() -> open("helper:" + file))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining(file + ":2:")
                    .hasMessageContaining("SyntaxError");
        }

        @Test
        void without_the_name_is_told() throws IOException {
            String file = file("exports.other = function () {};");
            assertThatThrownBy(() -> open("helper:" + file + "#made"))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("made")
                    .hasMessageContaining("other");
        }

        @Test
        void that_throws_on_load_is_told_with_what_it_throws() throws IOException {
            String file = file("throw new RangeError('too new');");
            assertThatThrownBy(() -> open("helper:" + file))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("too new");
        }

        @Test
        void that_never_ends_loading_is_told() throws IOException {
            String file = file("for (;;) {}");
            assertThatThrownBy(() -> open("helper:" + file))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageContaining("no end after");
        }
    }

    @Nested
    class AJavaClass {
        @Test
        void is_found_by_its_full_name() {
            ReadyEngine ready = open("class:io.github.yieldstick.engines.Offered$Sound");
            assertThat(ready.description().name()).isEqualTo("Sound");
            assertThat(ready.description().revision()).isEqualTo("1.9.2");
        }

        @Test
        void is_found_by_the_name_with_which_it_offers_itself() {
            assertThat(open("class:A steady engine").description().name()).isEqualTo("A steady engine");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        com.example.Nowhere                             | there is no class of that name on the class path, and the engines that offer themselves are [A steady engine]
                        java.lang.String                                | expected a class that implements io.github.yieldstick.plugin.GeneratorEngine, found one that does not
                        io.github.yieldstick.engines.Offered$Demanding  | expected a constructor without parameters, found none
                        io.github.yieldstick.engines.Offered$Failing    | its constructor threw java.lang.IllegalArgumentException: no licence
                        io.github.yieldstick.engines.Offered$Unlicensed | java.lang.NumberFormatException: For input string: "no number"
                        io.github.yieldstick.engines.Offered$Unlicensed | java.lang.NumberFormatException: For input string: "no number"
                        io.github.yieldstick.engines.Offered$Relying    | java.lang.NumberFormatException: For input string: "no number"
                        io.github.yieldstick.engines.Offered$Untellable | its constructor threw io.github.yieldstick.engines.Offered$Untellable$1.
                        io.github.yieldstick.engines.Offered$Unfinished | it has to be a class that is not abstract
                        io.github.yieldstick.engines.Offered$Nameless   | description() threw java.lang.IllegalStateException: not yet
                        io.github.yieldstick.engines.Offered$OfNoRevision | expected one of the revisions [1.1.0, 1.6.0, 1.9.2, 2.4.1, 2.7.0], found "3.0.0"
                        """)
        void that_is_no_engine_is_told_in_a_sentence(String name, String sentence) {
            assertThatThrownBy(() -> open("class:" + name))
                    .isInstanceOf(EngineUnusable.class)
                    .hasMessageStartingWith("class:" + name + ": ")
                    .hasMessageContaining(sentence);
        }

        @Test
        void is_not_looked_for_along_a_path_that_is_not_there() {
            Engines engines = new Engines(REALMS, new EngineSettings("no/such.jar", Optional.empty()));
            assertThatThrownBy(() -> engines.open(EngineForm.of("class:com.example.Nowhere")))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage("the class path names no/such.jar, which is not there; correct it.");
        }
    }
}
