package io.github.yieldstick.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.files.JUnitXml;
import io.github.yieldstick.reports.files.OpenTestReport;
import io.github.yieldstick.reports.files.ReportJson;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.HealthFile;
import io.github.yieldstick.reports.run.Provenance;
import io.github.yieldstick.reports.run.ProvenanceFile;
import io.github.yieldstick.reports.run.RunFile;
import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.reports.sample.GoldenFile;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

    @TempDir
    private Path directory;

    private Grade grade = new Grade(ExitCode.OK, List.of(), List.of());

    @BeforeEach
    void write_the_reports() throws IOException {
        grade = Reports.write(SampleRun.run(), directory);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Nested
    class The_directory {

        @Test
        void holds_every_report() throws IOException {
            assertThat(files())
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .containsExactly(
                            "badges/helper-odd.js.json",
                            "badges/helper-odd.js.svg",
                            "badges/java-1.1.0.json",
                            "badges/java-1.1.0.svg",
                            "badges/java-2.7.0.json",
                            "badges/java-2.7.0.svg",
                            "junit.xml",
                            "open-test-report.xml",
                            "report.json",
                            "report.schema.json",
                            "run.jsonl",
                            "site/book.html",
                            "site/cases/GEN.8-01.html",
                            "site/cases/GEN.9-01.html",
                            "site/cases/LAN.5-01.html",
                            "site/cases/PRO.4-01.html",
                            "site/cases/PRO.4-02.html",
                            "site/cases/STA.12-01.html",
                            "site/clauses.html",
                            "site/clauses/GEN.html",
                            "site/clauses/LAN.html",
                            "site/clauses/PRO.html",
                            "site/clauses/STA.html",
                            "site/compilers.html",
                            "site/differs.html",
                            "site/engines/helper-odd.js.html",
                            "site/engines/java-1.1.0.html",
                            "site/engines/java-2.7.0.html",
                            "site/errata.html",
                            "site/health.html",
                            "site/helper.html",
                            "site/index.html",
                            "site/machine.html",
                            "site/matrix.html",
                            "site/observed.html",
                            "site/playground.html",
                            "site/provenance.html",
                            "site/report.js",
                            "site/reproduce/GEN.8-01.js",
                            "site/reproduce/GEN.9-01.js",
                            "site/reproduce/LAN.5-01.js",
                            "site/reproduce/PRO.4-01.js",
                            "site/reproduce/PRO.4-02.js",
                            "site/reproduce/STA.12-01.js",
                            "site/revisions.html",
                            "site/search-index.js",
                            "site/style.css",
                            "site/titles.html",
                            "summary.md");
            assertThat(Reports.firstPage(directory)).exists();
        }

        @Test
        void keeps_no_case_no_chapter_and_no_engine_of_an_earlier_run_and_everything_else() throws IOException {
            Path engine = Files.writeString(directory.resolve("site/engines/old.html"), "earlier");
            Path chapter = Files.writeString(directory.resolve("site/clauses/OLD.html"), "earlier");
            Path earlier = Files.writeString(directory.resolve("site/cases/OLD.1-01.html"), "earlier");
            Path program = Files.writeString(directory.resolve("site/reproduce/OLD.1-01.js"), "earlier");
            Path other = Files.writeString(directory.resolve("site/notes.txt"), "mine");

            Reports.write(SampleRun.run(), directory);

            assertThat(earlier).doesNotExist();
            assertThat(chapter).doesNotExist();
            assertThat(engine).doesNotExist();
            assertThat(program).doesNotExist();
            assertThat(other).exists();
        }

        @Test
        void is_the_same_whenever_the_run_was_made_but_for_the_page_that_tells_it() throws IOException {
            Map<Path, String> before = texts();
            Provenance provenance = new Provenance(
                    "2026-01-31T12:00:00Z",
                    "0.1.0",
                    "0123abcd",
                    "a virtual machine 17",
                    "a system 1, some processor",
                    List.of(new Provenance.SubjectText("helper:odd.js", "odd.js", "77ee")));
            ProvenanceFile.write(provenance, directory.resolve(ProvenanceFile.NAME));

            Reports.write(SampleRun.run(), directory);

            Map<Path, String> after = texts();
            assertThat(after.remove(directory.resolve(ProvenanceFile.NAME))).contains("2026-01-31T12:00:00Z");
            Path page = directory.resolve("site/provenance.html");
            assertThat(after.remove(page))
                    .contains("2026-01-31T12:00:00Z", "0123abcd", "a virtual machine 17", "odd.js", "77ee");
            before.remove(page);
            assertThat(after).isEqualTo(before);
        }

        @Test
        void says_so_where_the_provenance_is_something_else() throws IOException {
            Files.writeString(directory.resolve(ProvenanceFile.NAME), "{}");

            assertThatThrownBy(() -> Reports.write(SampleRun.run(), directory))
                    .isInstanceOf(RunFileException.class)
                    .hasMessageContaining("provenance.json: expected when and where the run was made");
        }

        private Map<Path, String> texts() throws IOException {
            Map<Path, String> texts = new HashMap<>();
            for (Path file : files()) {
                texts.put(file, Files.readString(file));
            }
            return texts;
        }

        @Test
        void keeps_no_badge_when_a_narrowed_run_follows() throws IOException {
            Path other = Files.writeString(directory.resolve("badges/notes.txt"), "mine");

            Reports.write(SampleRun.narrowed(), directory);

            try (Stream<Path> badges = Files.list(directory.resolve("badges"))) {
                assertThat(badges).containsExactly(other);
            }
        }

        @Test
        void holds_every_file_that_the_overview_leads_programs_to() throws IOException {
            List<String> links = Pattern.compile("href=\"\\.\\./([^\"]*)\"")
                    .matcher(Files.readString(Reports.firstPage(directory)))
                    .results()
                    .map(link -> link.group(1))
                    .toList();

            assertThat(links)
                    .contains("run.jsonl", "report.json", "report.schema.json", "junit.xml", "summary.md")
                    .contains("badges/helper-odd.js.svg", "badges/helper-odd.js.json")
                    .allSatisfy(link -> assertThat(directory.resolve(link)).isRegularFile());
        }

        @Test
        void is_the_same_after_the_run_was_read_again() throws IOException {
            Path again = directory.resolve("again");

            Grade second = Reports.write(RunFile.read(directory.resolve(RunFile.NAME)), again);

            assertThat(second).isEqualTo(grade);
            assertThat(again.resolve(ReportJson.NAME)).hasSameBinaryContentAs(directory.resolve(ReportJson.NAME));
            assertThat(again.resolve(JUnitXml.NAME)).hasSameBinaryContentAs(directory.resolve(JUnitXml.NAME));
            assertThat(again.resolve(OpenTestReport.NAME))
                    .hasSameBinaryContentAs(directory.resolve(OpenTestReport.NAME));
            assertThat(again.resolve("site/cases/PRO.4-01.html"))
                    .hasSameBinaryContentAs(directory.resolve("site/cases/PRO.4-01.html"));
        }

        @Test
        void comes_with_the_grade() {
            assertThat(grade).isEqualTo(Grader.grade(SampleRun.run()));
        }
    }

    @Nested
    class Kit_health {

        private String page() throws IOException {
            return Files.readString(directory.resolve("site/health.html"));
        }

        @Test
        void was_not_measured_where_no_file_says_so() throws IOException {
            assertThat(page()).contains("Kit health was not measured in this run.");
        }

        @Test
        void is_written_with_its_pages_and_no_other() throws IOException {
            Path fresh = directory.resolve("fresh");

            Reports.writeHealth(SampleHealth.health(), fresh);

            assertThat(HealthFile.read(fresh.resolve(HealthFile.NAME))).isEqualTo(SampleHealth.health());
            try (Stream<Path> pages = Files.list(fresh.resolve("site"))) {
                assertThat(pages)
                        .containsExactlyInAnyOrder(fresh.resolve("site/health.html"), fresh.resolve("site/health"));
            }
        }

        @Test
        void is_shown_alike_by_the_next_run() throws IOException {
            Reports.writeHealth(SampleHealth.health(), directory);
            String written = page();

            Reports.write(SampleRun.run(), directory);

            assertThat(page()).isEqualTo(written).contains("neither caught nor proved invisible");
        }

        @Test
        void that_cannot_be_read_keeps_no_run_from_its_reports() throws IOException {
            Files.writeString(directory.resolve(HealthFile.NAME), "{}");

            assertThat(Reports.write(SampleRun.run(), directory)).isEqualTo(grade);
            assertThat(page())
                    .contains(
                            "Kit health cannot be read.",
                            "<p>health.json: expected kit health in format 4, found none;")
                    .doesNotContain(directory.toString());
        }

        @Test
        void that_contradicts_itself_is_not_written() {
            Fault fault = SampleHealth.health().faults().get(0);
            Path fresh = directory.resolve("fresh");

            assertThatThrownBy(() -> Reports.writeHealth(new Health(List.of(fault, fault), List.of()), fresh))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The fault G001 is there twice.");
            assertThat(fresh).doesNotExist();
        }
    }

    @Nested
    class Every_file_is_as_the_golden_one {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "report.json",
                    "junit.xml",
                    "open-test-report.xml",
                    "summary.md",
                    "badges/helper-odd.js.json",
                    "badges/helper-odd.js.svg",
                    "badges/java-2.7.0.svg",
                    "site/index.html",
                    "site/matrix.html",
                    "site/clauses.html",
                    "site/clauses/GEN.html",
                    "site/clauses/PRO.html",
                    "site/differs.html",
                    "site/engines/helper-odd.js.html",
                    "site/observed.html",
                    "site/errata.html",
                    "health.json",
                    "site/health.html",
                    "site/health/line_00209.html",
                    "site/cases/GEN.9-01.html",
                    "site/cases/LAN.5-01.html",
                    "site/cases/PRO.4-01.html",
                    "site/cases/PRO.4-02.html",
                    "site/cases/STA.12-01.html",
                    "site/reproduce/LAN.5-01.js",
                    "site/reproduce/PRO.4-01.js"
                })
        void byte_for_byte(String name) throws IOException {
            Reports.writeHealth(SampleHealth.health(), directory);

            GoldenFile.of(name).assertHolds(directory.resolve(name));
        }
    }
}
