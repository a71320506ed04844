package io.github.yieldstick.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private Grade grade = new Grade(0, List.of(), List.of());

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
                            "report.json",
                            "run.jsonl",
                            "site/cases/GEN.8-01.html",
                            "site/cases/GEN.9-01.html",
                            "site/cases/PRO.4-01.html",
                            "site/cases/PRO.4-02.html",
                            "site/cases/STA.12-01.html",
                            "site/clauses.html",
                            "site/index.html",
                            "site/style.css");
            assertThat(Reports.firstPage(directory)).exists();
        }

        @Test
        void keeps_no_case_of_an_earlier_run_and_everything_else() throws IOException {
            Path earlier = Files.writeString(directory.resolve("site/cases/OLD.1-01.html"), "earlier");
            Path other = Files.writeString(directory.resolve("site/notes.txt"), "mine");

            Reports.write(SampleRun.run(), directory);

            assertThat(earlier).doesNotExist();
            assertThat(other).exists();
        }

        @Test
        void is_the_same_after_the_run_was_read_again() throws IOException {
            Path again = directory.resolve("again");

            Grade second = Reports.write(RunFile.read(directory.resolve(RunFile.NAME)), again);

            assertThat(second).isEqualTo(grade);
            assertThat(again.resolve(ReportJson.NAME)).hasSameBinaryContentAs(directory.resolve(ReportJson.NAME));
            assertThat(again.resolve("site/cases/PRO.4-01.html"))
                    .hasSameBinaryContentAs(directory.resolve("site/cases/PRO.4-01.html"));
        }

        @Test
        void comes_with_the_grade() {
            assertThat(grade).isEqualTo(Grader.grade(SampleRun.run()));
        }
    }

    @Nested
    class Every_file_is_as_the_golden_one {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "report.json",
                    "site/index.html",
                    "site/clauses.html",
                    "site/cases/GEN.9-01.html",
                    "site/cases/PRO.4-01.html",
                    "site/cases/PRO.4-02.html",
                    "site/cases/STA.12-01.html"
                })
        void byte_for_byte(String name) throws IOException {
            GoldenFile.of(name).assertHolds(directory.resolve(name));
        }
    }
}
