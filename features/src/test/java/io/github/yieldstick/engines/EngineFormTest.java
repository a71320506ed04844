package io.github.yieldstick.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.HelperText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineFormTest {

    @Nested
    class One {
        @Test
        void java_alone_is_the_bundled_engine_in_its_newest_revision() {
            assertThat(EngineForm.of("java")).isEqualTo(new EngineForm.Bundled(Revision.newest()));
            assertThat(EngineForm.of("java").id())
                    .isEqualTo("java@" + Revision.newest().id());
        }

        @Test
        void java_with_a_revision_is_that_revision() {
            assertThat(EngineForm.of("java@1.9.2").id()).isEqualTo("java@1.9.2");
        }

        @Test
        void a_release_of_tslib_is_its_text() {
            assertThat(EngineForm.of("tslib@2.8.1")).isEqualTo(new EngineForm.Pinned(HelperText.R2_7_0));
        }

        @Test
        void a_file_is_looked_into_for_the_usual_name_or_for_another() {
            assertThat(EngineForm.of("helper:lib/a.js"))
                    .isEqualTo(new EngineForm.JavaScriptFile("lib/a.js", "__generator"));
            assertThat(EngineForm.of("helper:lib/a#b.js#make"))
                    .isEqualTo(new EngineForm.JavaScriptFile("lib/a#b.js", "make"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a#b.js", "a#b#c", "a,java", "a,helper:b.js", "a#", "a b ", "#"})
        void a_file_that_is_there_may_have_any_name(String name, @TempDir Path folder) throws IOException {
            String path = Files.writeString(folder.resolve(name), "").toString();
            EngineForm form = new EngineForm.JavaScriptFile(path, "__generator");

            assertThat(EngineForm.all(List.of("helper:" + path))).containsExactly(form);
            assertThat(EngineForm.of(form.id())).isEqualTo(form);
            assertThat(EngineForm.all(List.of("helper:" + path + "#made")))
                    .containsExactly(new EngineForm.JavaScriptFile(path, "made"));
        }

        @Test
        void a_file_before_the_hash_goes_before_one_with_a_hash_in_its_name(@TempDir Path folder) throws IOException {
            String path = Files.writeString(folder.resolve("a"), "").toString();
            Files.writeString(folder.resolve("a#b"), "");

            assertThat(EngineForm.of("helper:" + path + "#b")).isEqualTo(new EngineForm.JavaScriptFile(path, "b"));
        }

        @Test
        void a_command_is_taken_as_it_stands() {
            assertThat(EngineForm.of("process:node \"my adapter.mjs\" --fast"))
                    .isEqualTo(new EngineForm.Program("node \"my adapter.mjs\" --fast"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java@1.9.2",
                    "tslib@2.4.0",
                    "helper:a.js",
                    "helper:a.js#b",
                    "helper:lib/a#b.js#__generator",
                    "class:a.B",
                    "process:a b"
                })
        void the_id_asks_for_the_same_engine_again(String words) {
            EngineForm form = EngineForm.of(words);
            assertThat(form.id()).isEqualTo(words);
            assertThat(EngineForm.of(form.id())).isEqualTo(form);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "jav", "java@", "java@9.9.9", "tslib", "tslib@1", "helper:", "class:", "process:", "Java"
                })
        void words_that_ask_for_no_engine_are_answered_with_the_forms(String words) {
            assertThatThrownBy(() -> EngineForm.of(words))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageContaining("there is no engine \"" + words + "\"")
                    .hasMessageContaining("helper:PATH#NAME")
                    .hasMessageContaining("R one of 1.1.0 1.6.0 1.9.2 2.4.1 2.7.0");
        }

        @Test
        void a_file_with_no_name_behind_the_hash_is_told() {
            assertThatThrownBy(() -> EngineForm.of("helper:a.js#"))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage("the engine \"helper:a.js#\": expected the name of the function behind the #, found"
                            + " nothing; write it, or leave out the # for __generator.");
        }

        @Test
        void what_is_not_the_kits_own_is_from_outside() {
            assertThat(List.of("java", "tslib@2.8.1"))
                    .noneMatch(words -> EngineForm.of(words).fromOutside());
            assertThat(List.of("helper:a.js", "class:A", "process:a"))
                    .allMatch(words -> EngineForm.of(words).fromOutside());
        }
    }

    @Nested
    class A_name {
        @Test
        void may_stand_before_each_form() {
            assertThat(EngineForm.all(List.of("my engine=java@1.9.2, b=helper:a.js", "c=process:node x.mjs --a=b")))
                    .containsExactly(
                            new EngineForm.Named("my engine", EngineForm.of("java@1.9.2")),
                            new EngineForm.Named("b", EngineForm.of("helper:a.js")),
                            new EngineForm.Named("c", EngineForm.of("process:node x.mjs --a=b")));
        }

        @Test
        void may_be_long() {
            String name = "n".repeat(200);

            assertThat(EngineForm.of(name + "=java").id()).isEqualTo(name);
        }

        @Test
        void is_none_where_it_stands_in_a_command() {
            assertThat(EngineForm.of("process:run --engine=java")).isInstanceOf(EngineForm.Program.class);
        }

        @Test
        void lets_the_same_engine_be_judged_twice() {
            assertThat(EngineForm.all(List.of("a=java,b=java")))
                    .extracting(EngineForm::id)
                    .containsExactly("a", "b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"=java", "a=", "a=b=java", "a:b=java", "a=nothing"})
        void before_no_form_is_refused(String words) {
            assertThatThrownBy(() -> EngineForm.of(words))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageStartingWith("there is no engine \"" + words + "\"; write one of");
        }

        @ParameterizedTest
        @CsvSource({
            "helper:/home/me/lib/a.js, a.js",
            "helper:C:\\lib\\a.js#make, C:a.js#make",
            "process:/usr/bin/node '/home/me/adapter.mjs' --to=lib/x.js, node 'adapter.mjs' --to=x.js",
            "class:com.example.Engine, class:com.example.Engine"
        })
        void that_nobody_gave_tells_no_folder_of_this_machine(String words, String name) {
            assertThat(EngineForm.of(words).plainName()).isEqualTo(name);
        }

        @Test
        void that_the_engine_gives_itself_comes_before_its_command() {
            assertThat(EngineForm.of("process:node a.mjs").reportName("mine")).isEqualTo("mine");
            assertThat(EngineForm.of("process:node a.mjs").reportName(" ")).isEqualTo("node a.mjs");
            assertThat(EngineForm.of("tslib@2.8.1").reportName("tslib")).isEqualTo("tslib@2.8.1");
        }
    }

    @Nested
    class Several {
        @Test
        void a_comma_parts_two_engines() {
            assertThat(EngineForm.all(List.of("java@1.9.2, tslib@2.8.1,java", "class:A")))
                    .extracting(EngineForm::id)
                    .containsExactly("java@1.9.2", "tslib@2.8.1", "java@2.7.0", "class:A");
        }

        @Test
        void a_command_keeps_its_commas() {
            assertThat(EngineForm.all(List.of("process:node a.mjs --names=x,y,java")))
                    .extracting(EngineForm::id)
                    .first()
                    .isEqualTo("process:node a.mjs --names=x,y");
            assertThat(EngineForm.all(List.of("process:node a.mjs --names=x,y")))
                    .containsExactly(new EngineForm.Program("node a.mjs --names=x,y"));
        }

        @Test
        void the_same_engine_twice_is_refused() {
            assertThatThrownBy(() -> EngineForm.all(List.of("java", "java@2.7.0")))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage(
                            "the engine \"java@2.7.0\" is asked for 2 times; name it once, or give each a name of its"
                                    + " own, as in a=java.");
        }

        @Test
        void the_bundled_engine_stands_in_every_revision() {
            assertThat(EngineForm.bundled())
                    .extracting(EngineForm::id)
                    .containsExactly("java@1.1.0", "java@1.6.0", "java@1.9.2", "java@2.4.1", "java@2.7.0");
        }
    }
}
