package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write_a_run() throws IOException {
        file = directory.resolve(RunFile.NAME);
        RunFile.write(SampleRun.run(), file);
    }

    @Nested
    class A_run_that_was_written {

        @Test
        void is_read_as_it_was() throws IOException {
            assertThat(RunFile.read(file)).isEqualTo(SampleRun.run());
        }

        @Test
        void is_the_same_bytes_each_time() throws IOException {
            Path again = directory.resolve("again.jsonl");

            RunFile.write(SampleRun.run(), again);

            assertThat(again).hasSameBinaryContentAs(file);
        }

        @Test
        void names_the_kind_of_each_line_and_writes_outcomes_by_their_id() throws IOException {
            assertThat(Files.readAllLines(file))
                    .allMatch(line -> line.matches(
                            "\\{\"kind\":\"(head|clause|case|erratum|result|path|known|diagnosis|end)\",.*}"))
                    .anyMatch(line -> line.contains("\"outcome\":\"not-applicable\""))
                    .anyMatch(line -> line.contains("\"profile\":\"core\""))
                    .anyMatch(line -> line.contains("\"status\":\"must\""))
                    .anyMatch(line -> line.contains("\"until\":\"2026-01-31\",\"state\":\"lapsed\""))
                    .anyMatch(line -> line.contains("\"kind\":\"entered\""));
        }
    }

    @Nested
    class A_run_from_before_there_were_known_failures {

        @Test
        void is_read_as_one_without_any() throws IOException {
            List<String> lines = Files.readAllLines(file);
            Files.write(
                    file,
                    lines.stream()
                            .filter(line -> !line.startsWith("{\"kind\":\"known\""))
                            .toList());
            Run run = SampleRun.run();

            assertThat(RunFile.read(file)).isEqualTo(run.settled(run.results(), List.of()));
        }
    }

    @Nested
    class A_run_that_did_not_end {

        private Run cutBehind(String lastPart) throws IOException {
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.lastIndexOf(lastPart) + lastPart.length()));
            return RunFile.read(file);
        }

        @Test
        void is_noticed_where_the_file_is_cut_between_two_lines() throws IOException {
            Run run = cutBehind("\n{\"kind\":\"end\"");
            assertThat(run.ended()).isFalse();
            assertThat(run.results()).isEqualTo(SampleRun.run().results());
        }

        @Test
        void is_read_as_far_as_its_lines_are_whole_where_one_is_cut() throws IOException {
            Run run = cutBehind("{\"kind\":\"result\",\"caseId\"");
            assertThat(run.ended()).isFalse();
            assertThat(run.results())
                    .isEqualTo(SampleRun.run()
                            .results()
                            .subList(0, SampleRun.run().results().size() - 1));
        }

        @Test
        void is_read_from_what_was_written_until_then() throws IOException {
            Run whole = SampleRun.run();
            Run before = new Run(whole.head(), whole.clauses(), whole.cases(), List.of(), whole.errata());
            CaseResult first = whole.results().get(0);
            try (RunLog log = RunLog.begin(before, directory)) {
                log.add(List.of(first), List.of());
                Run read = RunFile.read(file);
                assertThat(read.results()).containsExactly(first);
                assertThat(read.ended()).isFalse();
            }
        }

        @Test
        void is_written_and_read_as_one() throws IOException {
            Run whole = SampleRun.run();
            Run broken = new Run(
                    whole.head(),
                    whole.clauses(),
                    whole.cases(),
                    whole.results(),
                    whole.paths(),
                    whole.errata(),
                    whole.known(),
                    whole.diagnoses(),
                    false);
            RunFile.write(broken, file);
            assertThat(RunFile.read(file)).isEqualTo(broken);
        }
    }

    @Nested
    class Bad_input_is_told_in_one_sentence {

        @Test
        void when_lines_are_lost_before_the_end() throws IOException {
            List<String> lines = lines();
            lines.removeIf(line -> line.startsWith("{\"kind\":\"result\""));
            Files.write(file, lines);

            assertRejected(", line " + lines.size() + ": expected "
                    + SampleRun.run().results().size()
                    + " results before the end, found 0, the file has lost lines; make the run again.");
        }

        @Test
        void when_a_line_stands_behind_the_end() throws IOException {
            List<String> lines = lines();
            lines.add(lines.get(1));
            Files.write(file, lines);

            assertRejected(", line " + lines.size()
                    + ": expected nothing behind the end, found a line of the kind clause; make the run again.");
        }

        @Test
        void when_there_is_no_file() {
            Path missing = directory.resolve("missing.jsonl");

            assertThatThrownBy(() -> RunFile.read(missing))
                    .isInstanceOf(RunFileException.class)
                    .hasMessage(missing + ": expected the file that a run writes, found none;"
                            + " make a run first, or name the directory of one.");
        }

        @Test
        void when_a_line_is_cut_short() throws IOException {
            replace(2, "{\"kind\":\"clause\",\"id\":\"GE");

            assertRejected(
                    ", line 2: expected a JSON object, found {\"kind\":\"clause\",\"id\":\"GE; make the run again.");
        }

        @Test
        void when_a_long_line_is_no_object() throws IOException {
            replace(2, "[" + "1,".repeat(40) + "1]");

            assertRejected(", line 2: expected a JSON object, found [" + "1,".repeat(29) + "1...; make the run again.");
        }

        @Test
        void when_a_line_is_empty() throws IOException {
            replace(2, "");

            assertRejected(", line 2: expected a JSON object, found an empty line; make the run again.");
        }

        @Test
        void when_a_line_is_of_an_unknown_kind() throws IOException {
            replace(2, "{\"kind\":\"verdict\"}");

            assertRejected(
                    ", line 2: expected a line of one of the kinds head, clause, case, erratum, result, path, known, diagnosis,"
                            + " end, found the kind \"verdict\"; read the file with the version of the kit that wrote it.");
        }

        @Test
        void when_a_line_names_no_kind() throws IOException {
            replace(2, "{}");

            assertRejected(
                    ", line 2: expected a line of one of the kinds head, clause, case, erratum, result, path, known, diagnosis,"
                            + " end, found a line that names no kind; read the file with the version of the kit that wrote it.");
        }

        @Test
        void when_there_is_no_head() throws IOException {
            List<String> lines = lines();
            Files.write(file, lines.subList(1, lines.size()));

            assertRejected(", line 1: expected the head, found a line of the kind clause; make the run again.");
        }

        @Test
        void when_there_are_two_heads() throws IOException {
            replace(2, lines().get(0));

            assertRejected(", line 2: expected one head only, found a line of the kind head; make the run again.");
        }

        @Test
        void when_the_file_is_empty() throws IOException {
            Files.write(file, List.of());

            assertRejected(": expected the head, found an empty file; make the run again.");
        }

        @Test
        void when_the_file_is_of_a_later_format() throws IOException {
            replace(1, inFormat(RunFile.FORMAT + 1));

            assertRejected(", line 1: expected a head in format " + RunFile.FORMAT + ", found format "
                    + (RunFile.FORMAT + 1) + "; read the file with the version of the kit that wrote it.");
        }

        @Test
        void when_the_file_is_of_an_earlier_format() throws IOException {
            replace(1, inFormat(RunFile.FORMAT - 1));

            assertRejected(", line 1: expected a head in format " + RunFile.FORMAT + ", found format "
                    + (RunFile.FORMAT - 1) + "; make the run again.");
        }

        private String inFormat(int number) throws IOException {
            return lines().get(0).replace("\"format\":" + RunFile.FORMAT, "\"format\":" + number);
        }

        @Test
        void when_a_case_without_source_differs_from_ecmascript() throws IOException {
            int number = 1
                    + lines().indexOf(lines().stream()
                            .filter(line -> line.startsWith("{\"kind\":\"case\",\"id\":\"PRO.4-01\""))
                            .findFirst()
                            .orElseThrow());
            replace(
                    number,
                    lines().get(number - 1)
                            .replace("\"difference\":null", "\"difference\":{\"section\":\"s\",\"reason\":\"r\"}"));

            assertRejected(": expected lines that fit together; The case PRO.4-01 differs from ECMAScript,"
                    + " and has no source to hold against it. Make the run again.");
        }

        @Test
        void when_a_field_is_missing() throws IOException {
            replace(2, "{\"kind\":\"clause\",\"id\":\"GEN.8\"}");

            assertThatThrownBy(() -> RunFile.read(file))
                    .isInstanceOf(RunFileException.class)
                    .hasMessageStartingWith(file + ", line 2: expected a whole clause, found one that is not (")
                    .hasMessageContaining("'chapter'")
                    .hasMessageEndingWith("; read the file with the version of the kit that wrote it.");
        }

        @Test
        void when_an_outcome_is_unknown() throws IOException {
            int last = SampleRun.run().results().size()
                    + lines().indexOf(lines().stream()
                            .filter(line -> line.startsWith("{\"kind\":\"result\""))
                            .findFirst()
                            .orElseThrow());
            replace(last, lines().get(last - 1).replace("\"observed\",\"reason\"", "\"perhaps\",\"reason\""));

            assertThatThrownBy(() -> RunFile.read(file))
                    .isInstanceOf(RunFileException.class)
                    .hasMessageStartingWith(
                            file + ", line " + last + ": expected a whole result, found one that is not (")
                    .hasMessageContaining("\"perhaps\"");
        }

        @Test
        void when_the_bytes_are_no_text() throws IOException {
            Files.write(file, new byte[] {'{', (byte) 0xff, '}'});

            assertRejected(": expected text in UTF-8, found other bytes; make the run again.");
        }

        @Test
        void when_a_result_belongs_to_no_case() throws IOException {
            List<String> lines = lines();
            lines.removeIf(line -> line.startsWith("{\"kind\":\"case\",\"id\":\"PRO.4-01\""));
            Files.write(file, lines);

            assertRejected(": expected lines that fit together;"
                    + " A result names the case PRO.4-01, which the run does not hold. Make the run again.");
        }

        @Test
        void when_a_result_diverges_before_the_first_row() throws IOException {
            int number = 1
                    + lines().indexOf(lines().stream()
                            .filter(line -> line.contains("\"divergence\":{\"row\":1"))
                            .findFirst()
                            .orElseThrow());
            replace(number, lines().get(number - 1).replace("\"row\":1", "\"row\":0"));

            assertRejected(
                    ": expected lines that fit together; The case PRO.4-01 diverges on helper:odd.js in a row before"
                            + " the first. Make the run again.");
        }

        @Test
        void when_an_erratum_names_no_case_of_the_run() throws IOException {
            int last = lastOf("erratum");
            replace(last, lines().get(last - 1).replace("PRO.4-01", "PRO.4-09"));

            assertRejected(": expected lines that fit together;"
                    + " An erratum names the case PRO.4-09, which the run does not hold. Make the run again.");
        }

        @Test
        void when_a_known_failure_names_no_case_of_the_run() throws IOException {
            int last = lastOf("known");
            replace(last, lines().get(last - 1).replace("GEN.8-01", "GEN.8-09"));

            assertRejected(": expected lines that fit together;"
                    + " A known failure names the case GEN.8-09, which the run does not hold. Make the run again.");
        }

        private void assertRejected(String message) {
            assertThatThrownBy(() -> RunFile.read(file))
                    .isInstanceOf(RunFileException.class)
                    .hasMessage(file + message);
        }

        private void replace(int number, String line) throws IOException {
            List<String> lines = lines();
            lines.set(number - 1, line);
            Files.write(file, lines);
        }

        /** The number of the last line of that kind. */
        private int lastOf(String kind) throws IOException {
            List<String> lines = lines();
            int number = lines.size();
            while (!lines.get(number - 1).startsWith("{\"kind\":\"" + kind + "\"")) {
                number--;
            }
            return number;
        }

        private List<String> lines() throws IOException {
            return new ArrayList<>(Files.readAllLines(file));
        }
    }
}
