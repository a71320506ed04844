package io.github.yieldstick.corpus;

import static io.github.yieldstick.corpus.WorkingTree.feature;
import static io.github.yieldstick.corpus.WorkingTree.fromSource;
import static io.github.yieldstick.corpus.WorkingTree.yielding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit's texts as they stand in a working tree. */
class CorpusFolderTest {
    @TempDir
    private Path folder;

    private WorkingTree tree;

    @BeforeEach
    void make() throws IOException {
        tree = WorkingTree.in(folder);
    }

    private Corpus read() {
        return CorpusReader.of(tree.texts(), List.of()).read();
    }

    private static List<String> problems(Corpus corpus) {
        return corpus.problems().stream().map(Throwable::getMessage).toList();
    }

    @Nested
    class Cases {
        @Test
        void are_told_by_the_file_that_an_editor_opens() throws IOException {
            Path file = tree.write("scenarios/opcodes/a.feature", feature(yielding("OP4.1-01", "yields 1")));
            assertThat(read().cases())
                    .singleElement()
                    .satisfies(each -> assertThat(each.record().place()).isEqualTo(file + ":6"));
        }

        @Test
        void have_the_chapter_of_their_folder() throws IOException {
            tree.write("scenarios/opcodes/a.feature", feature(yielding("OP4.1-01", "yields 1")));
            assertThat(read().cases()).extracting(Case::chapter).containsExactly("opcodes");
        }

        @Test
        void are_found_by_a_worker_in_their_file_alone() throws IOException {
            tree.write("scenarios/opcodes/a.feature", feature(yielding("OP4.1-01", "yields 1")));
            tree.write("scenarios/opcodes/b.feature", feature(yielding("OP4.1-02", "yields 1")));
            String place = read().withId("OP4.1-02").record().place();
            assertThat(CorpusReader.of(tree.texts(), List.of()).readFor(place).cases())
                    .extracting(Case::id)
                    .containsExactly("OP4.1-02");
        }

        @Test
        void of_the_kit_are_the_same_in_its_own_working_tree() {
            Corpus bundled = Corpus.load();
            Corpus here =
                    CorpusReader.of(new CorpusFolder(Path.of("")), List.of()).read();
            assertThat(here.cases())
                    .extracting(Case::record)
                    .isEqualTo(bundled.cases().stream().map(Case::record).toList());
            assertThat(here.clauses().all()).isEqualTo(bundled.clauses().all());
            assertThat(here.errata()).isEqualTo(bundled.errata());
        }
    }

    @Nested
    class Tags {
        @BeforeEach
        void write() throws IOException {
            tree.write("scenarios/opcodes/a.feature", feature(yielding("OP4.1-01", "yields 1")));
            tree.write("scenarios/opcodes/b.feature", "Feature: of something else, and no Gherkin\n  @PRO.4\n  Rule\n");
        }

        private List<String> problemsWith(String tags) {
            return problems(CorpusReader.of(tree.texts(), List.of(), tags).read());
        }

        @ParameterizedTest
        @ValueSource(strings = {"@OP4.1", "@OP4.1 and not @edge", "(@OP4.1 or @OP4.2) and @needs-stacks"})
        void leave_out_files_that_can_hold_no_such_case(String tags) {
            assertThat(problemsWith(tags)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "not @edge", "@PRO.4", "@OP4.1 or @PRO.4", "@OP4.1 or not @edge"})
        void read_every_file_that_may_hold_one(String tags) {
            assertThat(problemsWith(tags)).singleElement().asString().contains("b.feature:");
        }

        @ParameterizedTest
        @CsvSource({
            "'@PRO.4', '@PRO.4'",
            "'Rule: PRO.4 whose tag is missing', '@PRO.4'",
            "'[PRO.4-01] under a rule of another clause', '@PRO.4'",
            "'@a(b)', '@a\\(b\\)'"
        })
        void read_files_with_a_mistake_about_such_a_case(String text, String tags) {
            assertThat(TagSelection.of(tags).mayBeIn(text)).isTrue();
            assertThat(TagSelection.of(tags).mayBeIn("OP4.1")).isFalse();
        }
    }

    @Nested
    class Mistakes {
        private void isTold(String sentence) {
            assertThatThrownBy(CorpusFolderTest.this::read)
                    .isInstanceOf(ScenarioProblem.class)
                    .hasMessageContaining(sentence);
        }

        @Test
        void of_a_registry_without_entries() throws IOException {
            isTold(tree.write("clauses.yaml", "") + ":1:1: expected a list of entries in YAML, found what is none");
        }

        @Test
        void of_a_clause_without_its_sentence() throws IOException {
            String clauses = WorkingTree.clauses("any").replaceFirst("statement: .*", "statement:");
            tree.write("clauses.yaml", clauses);
            isTold("expected the clause OP4.1 with the key statement, found none; write it.");
        }

        @Test
        void of_a_status_that_there_is_not() throws IOException {
            tree.write("clauses.yaml", WorkingTree.clauses("any").replace("must", "shall"));
            isTold(
                    "clauses.yaml: the status of OP4.1 is \"shall\", which there is not; write one of must, edge, messages, lowering, free.");
        }

        @Test
        void of_a_registry_that_is_gone() throws IOException {
            Files.delete(folder.resolve("clauses.yaml"));
            isTold("clauses.yaml: expected the kit's clauses.yaml, found no such file; put it there.");
        }

        @Test
        void of_a_file_that_is_no_text_leave_the_others_to_be_read() throws IOException {
            Path binary = tree.write("scenarios/opcodes/b.feature", "");
            Files.write(binary, new byte[] {(byte) 0xff});
            tree.write("scenarios/opcodes/a.feature", feature(yielding("OP4.1-01", "yields 1")));
            assertThat(problems(read()))
                    .containsExactly(binary + ": expected a text in UTF-8, found other bytes; save the file as UTF-8.");
            assertThat(read().cases()).hasSize(1);
        }
    }

    @Nested
    class Lowered_texts {
        private final List<String> lowered = new ArrayList<>();

        /** Says what it was given. */
        private final SourceCompiler compiler = new SourceCompiler() {
            @Override
            public void prepare() {
                // It is.
            }

            @Override
            public String lower(Text source, boolean typed) {
                if (source.code().contains("yield ;;")) {
                    throw new ProgramFault(source.place(), "the source does not parse: no");
                }
                lowered.add(source.code());
                return "lowered " + (typed ? "typed " : "") + source.code();
            }

            @Override
            public String eraseTypes(Text source) {
                return "erased " + source.code();
            }
        };

        private CorpusReader reader() {
            return new CorpusReader(tree.texts(), List.of(), TagSelection.EVERYTHING, Optional.of(compiler));
        }

        private String text(String name) throws IOException {
            return Files.readString(folder.resolve(name));
        }

        @Test
        void are_made_where_there_is_none_and_written() throws IOException {
            tree.write("scenarios/opcodes/a.feature", feature(fromSource("OP4.1-01", "1")));
            CorpusReader reader = reader();
            Corpus corpus = reader.read();
            assertThat(corpus.problems()).isEmpty();
            assertThat(corpus.withId("OP4.1-01").record().body()).startsWith("lowered var gen");
            assertThat(text("lowered/OP4.1-01.js")).matches("(?s)// [0-9a-f]{64}\nlowered var gen.*");
            assertThat(reader.takeLowered()).containsExactly(folder.resolve("lowered/OP4.1-01.js"));
            assertThat(reader.takeLowered()).isEmpty();
        }

        @Test
        void are_made_anew_only_where_the_source_has_changed() throws IOException {
            tree.write(
                    "scenarios/opcodes/a.feature", feature(fromSource("OP4.1-01", "1"), fromSource("OP4.1-02", "1")));
            CorpusReader reader = reader();
            reader.read();
            lowered.clear();
            tree.write(
                    "scenarios/opcodes/a.feature", feature(fromSource("OP4.1-01", "2"), fromSource("OP4.1-02", "1")));
            assertThat(reader.read().withId("OP4.1-01").record().body()).contains("yield 2");
            assertThat(lowered).singleElement().asString().contains("yield 2");
        }

        @Test
        void of_typescript_are_two() throws IOException {
            tree.write(
                    "scenarios/opcodes/a.feature",
                    feature(fromSource("OP4.1-01", "1").replace("\"\"\"js", "\"\"\"ts")));
            assertThat(reader().read().problems()).isEmpty();
            assertThat(text("lowered/OP4.1-01.js")).contains("lowered typed var gen");
            assertThat(text("lowered/OP4.1-01.erased.js")).contains("erased var gen");
        }

        @Test
        void of_a_source_that_does_not_parse_are_not_written() throws IOException {
            Path file = tree.write("scenarios/opcodes/a.feature", feature(fromSource("OP4.1-01", ";;")));
            assertThat(problems(reader().read())).containsExactly(file + ":9:9: the source does not parse: no");
            assertThat(folder.resolve("lowered")).doesNotExist();
        }

        @Test
        void that_cannot_be_made_are_told_with_the_command_that_makes_them() throws IOException {
            Path file = tree.write("scenarios/opcodes/a.feature", feature(fromSource("OP4.1-01", "1")));
            CorpusReader without = new CorpusReader(tree.texts(), List.of(), TagSelection.EVERYTHING, Optional.empty());
            assertThat(problems(without.read()))
                    .containsExactly(
                            file + ":6: OP4.1-01 is given as source, and there is no lowered text yet; have the"
                                    + " compiler lower it: yieldstick run --corpus features --tags @OP4.1");
        }
    }
}
