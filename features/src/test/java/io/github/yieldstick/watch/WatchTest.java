package io.github.yieldstick.watch;

import static io.github.yieldstick.corpus.WorkingTree.clauses;
import static io.github.yieldstick.corpus.WorkingTree.feature;
import static io.github.yieldstick.corpus.WorkingTree.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.corpus.WorkingTree;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.run.Conformance;
import io.github.yieldstick.run.Isolation;
import io.github.yieldstick.run.Jobs;
import io.github.yieldstick.run.RunSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop, step by step: no test waits for it. */
class WatchTest {
    private static final String FILE = "scenarios/opcodes/yield.feature";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private WorkingTree tree;
    private Conformance conformance;
    private Watch watch;

    @BeforeEach
    void begin() throws Exception {
        tree = WorkingTree.in(folder);
        save(FILE, feature(yielding("OP4.1-01", "yields 1"), yielding("OP4.1-02", "yields 1")));
        begin("");
    }

    private void begin(String tags) throws Exception {
        if (conformance != null) {
            conformance.close();
        }
        CorpusReader reader = CorpusReader.of(tree.texts(), List.of());
        Corpus corpus = reader.read();
        RunSetup setup = new RunSetup(
                EngineForm.all(List.of("java", "java@1.9.2")),
                EngineSettings.usual(),
                Isolation.AUTO,
                tree.texts(),
                List.of(),
                Optional.empty(),
                tags,
                List.of());
        conformance = new Conformance(setup, corpus);
        watch = new Watch(reader, corpus, conformance, tags, new Jobs(1), told::add);
    }

    @AfterEach
    void end() {
        conformance.close();
    }

    private Path save(String name, String text) throws IOException {
        return tree.write(name, text);
    }

    /** What is told of what was saved: it has to stay as it is for two looks. */
    private List<String> told() throws ExecutionException, InterruptedException {
        told.clear();
        watch.look();
        watch.look();
        return told;
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    @Nested
    class Nothing_is_told {
        @Test
        void where_nothing_was_saved() throws Exception {
            assertThat(told()).isEmpty();
            assertThat(told()).isEmpty();
        }

        @Test
        void while_a_file_is_still_being_written() throws Exception {
            told();
            save(FILE, feature(yielding("OP4.1-01", "yields 12")));
            watch.look();
            save(FILE, feature(yielding("OP4.1-01", "yields 123")));
            watch.look();
            assertThat(told).isEmpty();
            watch.look();
            assertThat(told).contains("      written  yields 123");
        }

        @Test
        void of_what_an_editor_puts_beside_a_file() throws Exception {
            told();
            save("scenarios/opcodes/.yield.feature.swp", "anything");
            save("scenarios/opcodes/yield.feature~", "anything");
            Files.createSymbolicLink(folder.resolve("scenarios/opcodes/.#yield.feature"), Path.of("nowhere"));
            assertThat(told()).isEmpty();
        }
    }

    @Nested
    class A_saved_case {
        @Test
        void is_judged_and_no_other() throws Exception {
            told();
            save(
                    FILE,
                    feature(yielding("OP4.1-01", "gives { value: 1, done: false }"), yielding("OP4.1-02", "yields 1")));
            assertThat(told()).containsExactly("OP4.1-01  yields", "  pass on both engines", "1 case judged, 0 red.");
        }

        @Test
        void is_judged_when_it_was_saved_while_the_first_run_went_on() throws Exception {
            save(FILE, feature(yielding("OP4.1-01", "yields 2"), yielding("OP4.1-02", "yields 1")));
            assertThat(told()).endsWith("1 case judged, 1 red.");
        }

        @Test
        void that_is_red_is_told_with_its_place_and_its_first_divergence() throws Exception {
            told();
            save(FILE, feature(yielding("OP4.1-01", "yields 2"), yielding("OP4.1-02", "yields 1")));
            assertThat(told())
                    .containsExactly(
                            "OP4.1-01  yields",
                            "  refuted on both engines",
                            "    " + place(FILE) + ":13:11",
                            "    the real helper does otherwise than the scenario says",
                            "    call 1, next(), completes:",
                            "      written  yields 2",
                            "      oracle   yields 1",
                            "      engine   (not asked)",
                            "1 case judged, 1 red.");
        }

        @Test
        void is_not_judged_again_where_it_only_moves() throws Exception {
            told();
            save(FILE, "# A remark.\n" + feature(yielding("OP4.1-01", "yields 1"), yielding("OP4.1-02", "yields 1")));
            assertThat(told()).containsExactly("Saved, and no case that is watched says anything else: " + place(FILE));
        }

        @Test
        void is_not_judged_where_the_tags_leave_it_out() throws Exception {
            begin("@OP4.1 and not @needs-stacks");
            told();
            String stacks = "    @needs-stacks\n" + yielding("OP4.1-03", "yields 1");
            save(FILE, feature(yielding("OP4.1-01", "yields 1"), yielding("OP4.1-02", "yields 1"), stacks));
            assertThat(told()).containsExactly("Saved, and no case that is watched says anything else: " + place(FILE));
        }

        @Test
        void in_a_new_folder_is_judged() throws Exception {
            told();
            save("scenarios/regions/more.feature", feature(yielding("OP4.1-03", "yields 1")));
            assertThat(told()).endsWith("1 case judged, 0 red.");
        }
    }

    @Nested
    class Goes_on_after {
        private void theNextSaveIsJudged() throws Exception {
            save(FILE, feature(yielding("OP4.1-01", "gives { value: 1, done: false }")));
            assertThat(told()).endsWith("1 case judged, 0 red.");
        }

        @Test
        void a_cell_that_says_nothing() throws Exception {
            told();
            save(FILE, feature(yielding("OP4.1-01", "yield 1")));
            assertThat(told())
                    .first()
                    .asString()
                    .startsWith(
                            place(FILE) + ":13:20: \"yield 1\" is no completion; a cell of the column completes says");
            theNextSaveIsJudged();
        }

        @Test
        void a_body_that_does_not_parse() throws Exception {
            told();
            save(FILE, feature(yielding("OP4.1-01", "yields 1").replace("return [4", "return [4,,")));
            save(FILE, feature(yielding("OP4.1-01", "yields 1").replace("return [4", "return 4]")));
            assertThat(told()).anyMatch(line -> line.contains(place(FILE) + ":9:"));
            theNextSaveIsJudged();
        }

        @Test
        void a_file_that_is_half_saved() throws Exception {
            told();
            save(FILE, feature(yielding("OP4.1-01", "yields 1")).substring(0, 200));
            assertThat(told()).first().asString().startsWith(place(FILE) + ":").contains("this is no Gherkin");
            theNextSaveIsJudged();
        }

        @Test
        void a_mistake_that_is_saved_again() throws Exception {
            told();
            save(FILE, "Feature: nothing yet\n");
            String sentence = place(FILE) + ": there is no scenario in this file; add one, or drop the file.";
            assertThat(told()).contains(sentence);
            save(FILE, "Feature: nothing yet at all\n");
            assertThat(told()).contains(sentence);
        }

        @Test
        void an_empty_file() throws Exception {
            told();
            save(FILE, "");
            assertThat(told())
                    .containsExactly(
                            place(FILE) + ": there is no scenario in this file; add one, or drop the file.",
                            "No longer there: OP4.1-01, OP4.1-02");
            theNextSaveIsJudged();
        }

        @Test
        void a_file_that_is_taken_away() throws Exception {
            told();
            Files.delete(folder.resolve(FILE));
            assertThat(told()).containsExactly("No longer there: OP4.1-01, OP4.1-02");
            theNextSaveIsJudged();
        }

        @Test
        void a_file_that_is_no_text() throws Exception {
            told();
            Files.write(folder.resolve(FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
            assertThat(told())
                    .first()
                    .isEqualTo(place(FILE) + ": expected a text in UTF-8, found other bytes; save the file as UTF-8.");
            theNextSaveIsJudged();
        }

        @Test
        void a_registry_that_is_written_wrongly() throws Exception {
            told();
            save("clauses.yaml", "- chapter: [");
            assertThat(told())
                    .singleElement()
                    .asString()
                    .startsWith(
                            place("clauses.yaml") + ":1:12: expected a list of entries in YAML, found what is none (");
            save("clauses.yaml", clauses(WorkingTree.STATEMENT));
            assertThat(told())
                    .containsExactly("Saved, and no case that is watched says anything else: " + place("clauses.yaml"));
            theNextSaveIsJudged();
        }

        @Test
        void a_clause_that_says_otherwise_than_its_rule() throws Exception {
            told();
            save("clauses.yaml", clauses("It does otherwise"));
            assertThat(told())
                    .first()
                    .asString()
                    .contains("the rule says of OP4.1")
                    .contains("make the two the same");
        }
    }
}
