package io.github.yieldstick.corpus;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files with scenarios from elsewhere, read beside the kit's own. */
class LocalFilesTest {
    private static final Corpus KIT = Corpus.load();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("first.feature"), feature("first"));
        Files.writeString(folder.resolve("deep/er/second.feature"), feature("second"));
        Files.writeString(folder.resolve("notes.txt"), "no scenario");
    }

    @Nested
    class A_folder {
        @Test
        void loses_no_more_than_the_link_that_leads_back_to_it() throws IOException {
            Path loop = Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
            Files.createSymbolicLink(folder.resolve("dead.feature"), folder.resolve("nowhere"));

            Corpus corpus = load(folder);

            assertThat(local(corpus)).containsExactly("second", "first");
            assertThat(corpus.problems())
                    .extracting(ScenarioProblem::getMessage)
                    .containsExactlyInAnyOrder(
                            loop + ": cannot be searched for feature files: its links lead in a circle;"
                                    + " mend it, or take it away.",
                            folder + "/dead.feature: the file cannot be read: it is not there, or its folder is not;"
                                    + " make it readable.");
        }

        @Test
        void is_read_with_all_below_it() {
            assertThat(local(load(folder))).containsExactly("second", "first");
        }

        @Test
        void changes_nothing_of_the_kit() {
            assertThat(load(folder).cases().stream()
                            .filter(known -> known.record().profile() != Profile.LOCAL))
                    .extracting(Case::record)
                    .isEqualTo(KIT.cases().stream().map(Case::record).toList());
        }

        @Test
        void is_told_as_it_was_given() {
            assertThat(load(folder).cases())
                    .extracting(known -> known.record().place())
                    .contains(folder + "/first.feature:5", folder + "/deep/er/second.feature:5");
            Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
            assertThat(load(relative).cases())
                    .extracting(known -> known.record().place())
                    .contains(relative + "/first.feature:5");
        }

        @Test
        void that_is_not_there_is_told() {
            Path absent = folder.resolve("absent");
            assertThat(load(absent).problems())
                    .extracting(Throwable::getMessage)
                    .containsExactly(absent + ": expected a folder with feature files, or one such file, found nothing"
                            + " there; correct the path.");
        }

        @Test
        void without_a_feature_file_is_told() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("empty"));
            assertThat(load(empty).problems())
                    .extracting(Throwable::getMessage)
                    .containsExactly(
                            empty + ": expected a folder with feature files, found none in it or below it; name"
                                    + " the folder that holds them.");
        }
    }

    @Nested
    class A_file {
        @Test
        void is_read_by_itself() {
            assertThat(local(load(folder.resolve("first.feature")))).containsExactly("first");
        }

        @Test
        void is_read_once_by_whatever_ways_it_is_named() {
            Corpus corpus = load(folder.resolve("deep/../first.feature"), folder, folder.resolve("first.feature"));
            assertThat(corpus.problems()).isEmpty();
            assertThat(local(corpus)).containsExactly("first", "second");
        }

        @Test
        void may_begin_with_a_byte_order_mark_and_end_its_lines_in_either_way() throws IOException {
            Path windows = folder.resolve("windows.feature");
            Files.writeString(windows, "\uFEFF" + feature("windows").replace("\n", "\r\n"));
            Corpus corpus = load(windows);
            assertThat(corpus.problems()).isEmpty();
            assertThat(local(corpus)).containsExactly("windows");
        }

        @Test
        void of_another_kind_is_told() {
            Path notes = folder.resolve("notes.txt");
            assertThat(load(notes).problems())
                    .extracting(Throwable::getMessage)
                    .containsExactly(notes + ": expected a feature file, found one whose name does not end in .feature;"
                            + " rename it, or name another.");
        }

        @Test
        void in_another_encoding_is_told_and_the_others_are_read() throws IOException {
            Path latin = folder.resolve("latin.feature");
            Files.write(latin, "Feature: Gr\u00F6\u00DFe".getBytes(StandardCharsets.ISO_8859_1));
            Corpus corpus = load(folder);
            assertThat(corpus.problems())
                    .extracting(Throwable::getMessage)
                    .containsExactly(latin + ": expected a text in UTF-8, found other bytes; save the file as UTF-8.");
            assertThat(local(corpus)).containsExactly("second", "first");
        }

        @Test
        void that_is_no_gherkin_is_told_and_the_others_are_read() throws IOException {
            Path broken = folder.resolve("broken.feature");
            Files.writeString(broken, "Feature: Mine\n\n  Scenario: [a] a test\n    Given a step\n    nonsense\n");
            Corpus corpus = load(folder);
            assertThat(corpus.problems())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith(broken + ":5:5: this is no Gherkin: expected: ")
                    .hasLineCount(1);
            assertThat(local(corpus)).containsExactly("second", "first");
        }

        @Test
        void without_a_scenario_is_told() throws IOException {
            Path empty = Files.writeString(folder.resolve("empty.feature"), "");
            assertThat(load(empty).problems())
                    .extracting(Throwable::getMessage)
                    .containsExactly(empty + ": there is no scenario in this file; add one, or drop the file.");
        }
    }

    @Nested
    class An_id {
        @Test
        void that_is_the_kits_is_not_given_again() throws IOException {
            Path mine = Files.writeString(folder.resolve("mine.feature"), feature("OP4.1-01"));
            Corpus corpus = load(mine);
            assertThat(corpus.problems())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith(mine + ":5: the id OP4.1-01 is that of scenarios/opcodes/");
            assertThat(corpus.cases()).hasSameSizeAs(KIT.cases());
        }
    }

    @Nested
    class Cucumber {
        @Test
        void finds_a_case_by_the_address_of_its_file() {
            Path first = folder.resolve("first.feature");
            Corpus corpus = load(folder);
            assertThat(corpus.at(first.toUri().toString(), 5).id()).isEqualTo("first");
            assertThat(corpus.at("file:" + Path.of("").toAbsolutePath().relativize(first.toAbsolutePath()), 5)
                            .id())
                    .isEqualTo("first");
        }

        @Test
        void finds_a_case_of_the_kit_wherever_the_kit_lies() {
            Case known = KIT.cases().get(0);
            String place = known.record().place();
            String below = "io/github/yieldstick/" + place.substring(0, place.indexOf(':'));
            int line = Integer.parseInt(place.substring(place.indexOf(':') + 1));
            assertThat(KIT.at("classpath:" + below, line)).isEqualTo(known);
            assertThat(KIT.at("file:///my/scenarios/target/classes/" + below, line))
                    .isEqualTo(known);
            assertThat(KIT.at("jar:file:///my/features.jar!/" + below, line)).isEqualTo(known);
        }

        @Test
        void is_told_where_there_is_no_scenario() {
            assertThatThrownBy(() -> load(folder)
                            .at(folder.resolve("first.feature").toUri().toString(), 2))
                    .isInstanceOf(ScenarioProblem.class)
                    .hasMessage(folder + "/first.feature:2: the kit knows no scenario at that line.");
            assertThatThrownBy(() -> KIT.at("classpath:other/file.feature", 2)).isInstanceOf(ScenarioProblem.class);
        }
    }

    private static Corpus load(Path... local) {
        return Corpus.load(List.of(local));
    }

    private static List<String> local(Corpus corpus) {
        return corpus.cases().stream()
                .filter(known -> known.record().profile() == Profile.LOCAL)
                .map(Case::id)
                .toList();
    }

    private static String feature(String id) {
        return "Feature: Mine\n\n  Rule: It does as I want\n\n    Scenario: [" + id + "] a test\n"
                + (body("return [4, 1];") + calls("| call | completes | labels |\n| next() | yields 1 | 0 |"))
                        .indent(6);
    }
}
