package io.github.yieldstick.cli;

import static io.github.yieldstick.corpus.WorkingTree.feature;
import static io.github.yieldstick.corpus.WorkingTree.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.WorkingTree;
import io.github.yieldstick.oracle.HelperText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String BODY = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 1, 2]);
                throw boom;
              case 1: return [2 /*return*/, "kept"];
              case 2: return [2 /*return*/, "never"];
            }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int yieldstick(String... arguments) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    /** The newest text, which forgets to drop the pending operation of a finally part that is left. */
    private String brokenHelper() throws IOException {
        return file("broken.js", HelperText.newest().text().replace("if (t[2]) _.ops.pop();", ""));
    }

    private int judged(String engine, String report, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--engine", engine, "--isolation", "none"));
        arguments.addAll(List.of("--corpus", ".", "--tags", "@PRO.4", "--out", in(report))); // with few pages to write
        arguments.addAll(List.of(more));
        return yieldstick(arguments.toArray(String[]::new));
    }

    @Nested
    class Help {
        @ParameterizedTest
        @ValueSource(strings = {"run", "list", "trace", "record", "exec", "report", "diff", "book", "known"})
        void is_there_for_each_command(String command) {
            assertThat(yieldstick(command, "--help")).isZero();
            assertThat(out.toString()).startsWith("Usage: yieldstick " + command);
        }

        @Test
        void names_the_exit_codes() {
            assertThat(yieldstick("--help")).isZero();
            assertThat(out.toString()).contains("130  interrupted");
        }
    }

    @Nested
    class WrongUse {
        private void isAnswered(int exitCode, String sentence) {
            assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
            assertThat(exitCode).isEqualTo(2);
        }

        @Test
        void of_a_book_that_has_no_place() throws IOException {
            isAnswered(yieldstick("book"), "Missing required option: '--out=DIR'");
            isAnswered(yieldstick("book", "--out", file("taken", "")), "--out: expected a folder, found the file");
        }

        @Test
        void of_no_command() {
            isAnswered(yieldstick(), "a command is missing.");
        }

        @Test
        void of_an_unknown_command() {
            isAnswered(yieldstick("judge"), "Unmatched argument at index 0: 'judge'.");
        }

        @Test
        void of_an_unknown_engine() {
            isAnswered(yieldstick("run", "--engine", "jav"), "there is no engine \"jav\"; write one of");
        }

        @Test
        void of_an_unknown_revision() {
            isAnswered(
                    yieldstick("run", "--engine", "java", "--revision", "9"),
                    "there is no revision \"9\"; write one of");
        }

        @Test
        void of_tags_that_no_case_has() {
            isAnswered(
                    yieldstick("run", "--engine", "java", "--tags", "@PRO.99"),
                    "no case has tags that match \"@PRO.99\"");
        }

        @Test
        void of_a_folder_without_scenarios_is_told_where_nothing_is_selected() {
            isAnswered(yieldstick("run", "--engine", "java", "--tags", "@mine", "--scenarios", in("none")), in("none"));
        }

        @Test
        void of_scenarios_that_are_not_there() {
            isAnswered(
                    yieldstick("run", "--engine", "helper:none.js", "--scenarios", in("none")),
                    "--scenarios: " + in("none") + ": expected a folder with feature files, or one such file,"
                            + " found nothing there; correct the path.");
        }

        @Test
        void of_known_failures_that_are_not_there() {
            isAnswered(
                    yieldstick("run", "--engine", "helper:none.js", "--known", in("none.yaml"), "--out", in("r")),
                    in("none.yaml") + ": expected a file of known failures, found none");
        }

        @Test
        void of_no_jobs() {
            isAnswered(
                    yieldstick("run", "--engine", "java", "--tags", "@OP4.1", "--jobs", "0", "--out", in("r")),
                    "--jobs: expected a number from 1 to 1000, found 0; correct it.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1001", "1000000"})
        void of_more_jobs_than_can_be_meant(String jobs) {
            isAnswered(
                    yieldstick("run", "--engine", "java", "--tags", "@OP4.1", "--jobs", jobs, "--out", in("r")),
                    "--jobs: expected a number from 1 to 1000, found " + jobs);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "86401", "99999999999999999"})
        void of_a_time_that_no_program_can_have(String seconds) throws IOException {
            isAnswered(
                    yieldstick("exec", file("a.js", ""), "--isolation", "none", "--time-limit", seconds),
                    "--time-limit: expected a whole number of seconds from 1 to 86400, found " + seconds);
        }

        @Test
        void of_list_with_tags_that_no_case_has() {
            isAnswered(yieldstick("list", "--tags", "@PRO.99"), "no case has tags that match \"@PRO.99\"");
            assertThat(out.toString()).isEmpty();
        }

        @Test
        void of_tags_that_are_no_expression() {
            isAnswered(yieldstick("list", "--tags", "@PRO.4 and ("), "Write tags with and, or, not and brackets");
        }

        @ParameterizedTest
        @CsvSource({
            "2027-02-30, 'expected a day of the years 1970 to 9999'",
            "99999-01-01, 'expected a day of the years 1970 to 9999'",
            "2027-03-01T00:00, 'expected a day of the years 1970 to 9999'",
            "1999-12-31, 'expected a day that is not over, found 1999-12-31'"
        })
        void of_a_last_day_that_is_none_or_is_over(String day, String sentence) {
            isAnswered(yieldstick("known", in("run"), "--until", day), "--until: " + sentence);
        }

        @Test
        void of_a_folder_where_a_file_is_to_be_written() throws IOException {
            String body = file("body.js", BODY);
            isAnswered(
                    yieldstick("record", body, "--calls", "next()", "--out", folder.toString()),
                    "--out: expected a file, found the folder " + folder + "; name a file in it.");
            isAnswered(
                    yieldstick("record", body, "--calls", "next()", "--out", body + "/a.feature"),
                    "cannot be written (a file is in the place of a folder)");
            isAnswered(
                    yieldstick("record", body, "--calls", "next()", "--out", in("x".repeat(300))),
                    "cannot be written (File name too long)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"report", "known"})
        void of_a_run_whose_file_is_a_folder(String command) throws IOException {
            Files.createDirectories(folder.resolve("run.jsonl"));
            isAnswered(yieldstick(command, folder.toString()), "found what cannot be read (");
        }

        @Test
        void of_a_path_that_there_cannot_be() {
            isAnswered(yieldstick("list", "--scenarios", "a\0b"), "cannot convert 'a\0b'");
        }

        @Test
        void of_a_run_that_is_not_there() {
            isAnswered(yieldstick("report", in("nowhere")), "expected the file that a run writes, found none");
        }

        @Test
        void of_a_working_tree_that_is_none() {
            isAnswered(
                    yieldstick("run", "--corpus", in("nowhere"), "--out", in("r")),
                    "--corpus: expected the folder features of a checkout, with scenarios/ and clauses.yaml, found none at "
                            + in("nowhere") + "; correct the path.");
        }

        @Test
        void of_watching_what_does_not_change() {
            isAnswered(
                    yieldstick("run", "--watch", "--out", in("r")),
                    "--watch: expected --corpus beside it, found none;");
        }

        @Test
        void of_a_registry_that_is_written_wrongly() throws IOException {
            WorkingTree tree = WorkingTree.in(folder);
            tree.write("clauses.yaml", "- chapter: [");
            isAnswered(
                    yieldstick("run", "--corpus", folder.toString(), "--out", in("r")),
                    in("clauses.yaml") + ":1:12: expected a list of entries in YAML, found what is none (");
        }

        @Test
        void of_a_body_that_is_not_there() {
            isAnswered(
                    yieldstick("trace", in("nowhere.js"), "--calls", "next()"),
                    "expected a file with JavaScript, found none that can be read");
        }
    }

    @Nested
    class An_engine_that_cannot_be_started {

        @Test
        void has_its_row_while_the_one_beside_it_is_judged() throws IOException {
            String absent = "helper:" + in("absent.js");
            assertThat(judged(absent, "report", "--engine", "tslib@2.8.1")).isEqualTo(3);
            assertThat(out.toString())
                    .contains("tslib@2.8.1  ")
                    .contains("Not started: " + absent + ": the file cannot be read, there is none at");
            assertThat(folder.resolve("report/report.json"))
                    .content()
                    .contains("\"id\" : \"absent.js\"")
                    .contains("\"form\" : \"" + absent + "\"")
                    .contains("\"outcome\" : \"pass\"")
                    .contains("\"exitCode\" : 3");
        }

        @Test
        void is_all_that_is_told_where_it_is_the_only_one() {
            assertThat(judged("helper:" + in("absent.js"), "report")).isEqualTo(3);
            assertThat(err.toString()).startsWith("helper:").contains("the file cannot be read, there is none at");
            assertThat(folder.resolve("report")).doesNotExist();
        }
    }

    @Nested
    class A_working_tree {
        private static final String FILE = "scenarios/opcodes/yield.feature";

        private int judgedThere(String... more) {
            List<String> all = new ArrayList<>(
                    List.of("run", "--engine", "java", "--corpus", folder.toString(), "--out", in("report")));
            all.addAll(List.of(more));
            return yieldstick(all.toArray(String[]::new));
        }

        @Test
        void is_judged_in_place_of_what_the_kit_brings_with_it() throws IOException {
            WorkingTree.in(folder).write(FILE, feature(yielding("OP4.1-01", "yields 1")));
            assertThat(judgedThere()).isZero();
            assertThat(out.toString()).contains("java@2.7.0  core conformant, 1 of 1");
        }

        @Test
        void is_told_with_the_first_divergence() throws IOException {
            WorkingTree.in(folder).write(FILE, feature(yielding("OP4.1-01", "yields 2")));
            assertThat(judgedThere("--tags", "@OP4.1")).isEqualTo(5);
            assertThat(out.toString()).contains("OP4.1-01 refuted on java", "written  yields 2", "oracle   yields 1");
        }

        @Test
        void has_no_verdict_of_all_where_tags_leave_out_whole_files() throws IOException {
            WorkingTree tree = WorkingTree.in(folder);
            tree.write(FILE, feature(yielding("OP4.1-01", "yields 1")));
            tree.write("scenarios/opcodes/other.feature", "Feature: something else that is no Gherkin\n  nonsense\n");
            assertThat(judgedThere("--tags", "@OP4.1")).isZero();
            assertThat(out.toString()).contains("core incomplete, 1 of 1").doesNotContain("nonsense");
            assertThat(judgedThere()).isEqualTo(5);
        }

        @Test
        void is_listed() throws IOException {
            WorkingTree.in(folder).write(FILE, feature(yielding("OP4.1-01", "yields 1")));
            assertThat(yieldstick("list", "--corpus", folder.toString())).isZero();
            assertThat(out.toString()).isEqualTo("OP4.1  " + WorkingTree.STATEMENT + "\n    OP4.1-01  yields\n");
        }
    }

    @Nested
    class A_run_that_was_cut_off {

        @Test
        void is_rendered_as_far_as_it_came_and_told_as_not_ended() throws IOException {
            assertThat(judged("tslib@2.8.1", "report")).isZero();
            Path file = folder.resolve("report/run.jsonl");
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.lastIndexOf("{\"kind\":\"result\"") + 40));
            assertThat(yieldstick("report", in("report"))).isEqualTo(130);
            assertThat(out.toString())
                    .contains("core incomplete, ")
                    .contains("Not ended: The run did not come to its end");
            assertThat(folder.resolve("report/report.json")).content().contains("\"ended\" : false");
        }
    }

    @Nested
    class A_folder_that_cannot_be_written {
        /** Wrong in another way, too, so that the folder can but have been looked at first. */
        private String[] command(String name, String folder) {
            return switch (name) {
                case "run" -> new String[] {"run", "--engine", "jav", "--out", folder};
                case "report" -> new String[] {"report", in("nowhere"), "--out", folder};
                default -> new String[] {"diff", in("nowhere"), in("nowhere"), "--out", folder};
            };
        }

        private void isAnswered(String[] command, String sentence) {
            assertThat(yieldstick(command)).isEqualTo(2);
            assertThat(err.toString().strip()).isEqualTo(sentence);
            assertThat(out.toString()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"run", "report", "diff"})
        void is_told_first_where_a_file_has_its_place(String command) throws IOException {
            String file = file("file", "");
            isAnswered(
                    command(command, file),
                    "--out: expected a folder, found the file " + file + "; name a folder, there or not yet there.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"run", "report", "diff"})
        void is_told_first_where_a_file_is_above_it(String command) throws IOException {
            String file = file("file", "");
            isAnswered(
                    command(command, in("file/a/b")),
                    "--out: expected a folder, found the file " + file + " in the path of " + in("file/a/b")
                            + "; name a folder, there or not yet there.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"run", "report", "diff"})
        void is_told_first_where_its_name_is_empty(String command) {
            isAnswered(
                    command(command, ""),
                    "--out: expected a folder, found nothing; name one, there or not yet there, or . for the one you are in.");
        }
    }

    @Nested
    class Run {
        @Test
        void of_a_conformant_engine_ends_with_0() {
            assertThat(judged("java", "r")).isZero();
            assertThat(out.toString()).contains("java@2.7.0  core incomplete, 17 of ", "narrowed to @PRO.4");
            assertThat(folder.resolve("r/site/index.html")).exists();
        }

        @Test
        void of_a_broken_helper_ends_with_1_and_names_the_clause() throws IOException {
            assertThat(judged("helper:" + brokenHelper(), "r")).isEqualTo(1);
            assertThat(out.toString())
                    .contains("core non-conformant", "PRO.4-11 fail on broken.js", "PRO.4: A return, an outward break");
        }

        @Test
        void calls_an_engine_by_the_name_that_it_is_given_and_says_when_and_of_which_text() throws IOException {
            String helper = brokenHelper();

            assertThat(judged("mine=helper:" + helper, "r")).isEqualTo(1);
            assertThat(out.toString()).contains("mine  core", "PRO.4-11 fail on mine");
            assertThat(folder.resolve("r/badges")).isDirectoryNotContaining("glob:**helper*");
            assertThat(folder.resolve("r/site/engines/mine.html")).exists();
            assertThat(folder.resolve("r/provenance.json"))
                    .content()
                    .contains("\"subject\" : \"mine\"", "\"sha256\" : \"", "\"java\" : \"")
                    .doesNotContain(helper);
        }

        @Test
        void of_two_engines_of_one_name_is_refused() {
            assertThat(yieldstick("run", "--engine", "a=java", "--compiler", "a=typescript@5.9.3", "--out", in("r")))
                    .isEqualTo(2);
            assertThat(err.toString())
                    .contains(
                            "the name \"a\": expected a name of its own for each engine and compiler, found it twice");
        }

        @Test
        void of_a_helper_that_does_not_load_ends_with_3() throws IOException {
            assertThat(judged("helper:" + file("empty.js", ""), "r")).isEqualTo(3);
            assertThat(err.toString()).contains("the file has no __generator");
        }

        @Test
        void tells_programs_what_it_found_as_json() {
            assertThat(judged("java", "r", "--format", "json")).isZero();
            assertThat(out.toString()).startsWith("{").contains("\"exitCode\" : 0");
        }

        @Test
        void judges_cases_from_elsewhere_in_a_profile_of_their_own() throws IOException {
            String body = file("body.js", BODY);
            String around = file("around.js", "var boom = new Error(\"boom\");");
            assertThat(yieldstick(
                            "record",
                            body,
                            "--surrounding",
                            around,
                            "--calls",
                            "next(); next()",
                            "--out",
                            in("body.feature")))
                    .isZero();
            assertThat(yieldstick(
                            "run",
                            "--engine",
                            "java",
                            "--isolation",
                            "none",
                            "--scenarios",
                            in("body.feature"),
                            "--tags",
                            "@unreviewed",
                            "--out",
                            in("r")))
                    .isZero();
            assertThat(out.toString()).contains("local conformant, 1 of 1");
        }
    }

    @Nested
    class KnownFailures {
        @Test
        void are_written_from_a_run_and_excuse_the_next() throws IOException {
            String engine = "helper:" + brokenHelper();
            assertThat(judged(engine, "r")).isEqualTo(1);
            assertThat(yieldstick("known", in("r"), "--until", "9999-12-31", "--out", in("known.yaml")))
                    .isZero();
            assertThat(judged(engine, "again", "--known", in("known.yaml"))).isZero();
            assertThat(out.toString()).contains("2 failed as declared");
        }

        @ParameterizedTest
        @ValueSource(strings = {"helper:*", "mine"})
        void name_an_engine_as_it_was_asked_for_or_as_the_report_calls_it(String named) throws IOException {
            String engine = "mine=helper:" + brokenHelper();
            assertThat(judged(engine, "r")).isEqualTo(1);
            yieldstick("known", in("r"), "--until", "9999-12-31", "--out", in("known.yaml"));
            String entries = Files.readString(folder.resolve("known.yaml"))
                    .replace("\n  outcome:", "\n  engine: '" + named + "'\n  outcome:");
            String known = file("of-one-engine.yaml", entries);

            assertThat(judged(engine, "again", "--known", known)).isZero();
            assertThat(out.toString()).contains("2 failed as declared");
        }

        @Test
        void that_are_none_end_with_4() throws IOException {
            String known = file("known.yaml", """
                    - case: PRO.4-11
                      outcome: fail
                      divergence: dropped
                      reason: was so once
                      until: 9999-12-31
                    """);
            assertThat(judged("java", "r", "--known", known)).isEqualTo(4);
            assertThat(out.toString()).contains("Known failures to be changed or removed:");
        }
    }

    @Nested
    class Reading {
        @Test
        void list_names_clauses_and_cases() {
            assertThat(yieldstick("list", "--tags", "@PRO.4")).isZero();
            assertThat(out.toString())
                    .startsWith("PRO.4  A return, an outward break")
                    .contains("    PRO.4-01  ");
        }

        @Test
        void list_is_there_for_programs() {
            assertThat(yieldstick("list", "--tags", "@PRO.4", "--format", "json"))
                    .isZero();
            assertThat(out.toString()).contains("\"id\" : \"PRO.4-01\"", "\"profile\" : \"core\"");
        }

        @Test
        void trace_tells_what_was_decided_and_by_which_clause() throws IOException {
            assertThat(yieldstick("trace", file("body.js", BODY), "--calls", "next()", "--clauses"))
                    .isZero();
            assertThat(out.toString())
                    .contains("enters   label 0", "PRO.4, PRO.3", "=>       returns \"kept\"", "Clauses named above:");
        }

        @Test
        void trace_is_there_for_programs() throws IOException {
            assertThat(yieldstick("trace", file("body.js", BODY), "--calls", "next()", "--format", "json"))
                    .isZero();
            assertThat(out.toString()).contains("\"revision\" : \"2.7.0\"", "\"PRO.4\"");
        }

        @Test
        void report_writes_the_reports_again_and_ends_as_the_run_did() throws IOException {
            assertThat(judged("helper:" + brokenHelper(), "r")).isEqualTo(1);
            assertThat(yieldstick("report", in("r"), "--out", in("again"))).isEqualTo(1);
            assertThat(folder.resolve("again/report.json")).hasSameTextualContentAs(folder.resolve("r/report.json"));
        }

        @Test
        void diff_tells_what_got_worse() throws IOException {
            assertThat(judged("tslib@2.8.1", "before")).isZero();
            assertThat(judged("helper:" + brokenHelper(), "after")).isEqualTo(1);
            assertThat(yieldstick("diff", in("before"), in("after"))).isEqualTo(1);
            assertThat(out.toString())
                    .contains(
                            "  worse   PRO.4-11   pass -> fail",
                            "2 outcomes changed: 2 worse, 0 better, 0 other; 15 are the same.");
        }

        @Test
        void diff_writes_a_page_too_and_ends_as_without() throws IOException {
            assertThat(judged("tslib@2.8.1", "before")).isZero();
            assertThat(judged("helper:" + brokenHelper(), "after")).isEqualTo(1);
            assertThat(yieldstick("diff", in("before"), in("after/run.jsonl"), "--out", in("diff")))
                    .isEqualTo(1);
            assertThat(out.toString()).contains("15 are the same.", "Page: " + in("diff/diff.html"));
            assertThat(folder.resolve("diff/diff.html"))
                    .content()
                    .contains("2 of 17 outcomes changed: 2 worse.")
                    .contains("href=\"../before/site/index.html\"", "href=\"../after/site/cases/PRO.4-11.html\"");
            assertThat(folder.resolve("diff/style.css")).exists();
            assertThat(folder.resolve("diff/report.js")).exists();
        }

        @Test
        void diff_prints_nothing_but_json_where_it_was_asked_for_that() {
            assertThat(judged("tslib@2.8.1", "before")).isZero();
            out.getBuffer().setLength(0);
            assertThat(yieldstick("diff", in("before"), in("before"), "--format", "json", "--out", in("diff")))
                    .isZero();
            assertThat(out.toString().strip()).startsWith("{").endsWith("}");
            assertThat(folder.resolve("diff/diff.html")).content().contains("Nothing changed: all 17 outcomes");
        }

        @Test
        void diff_of_a_run_with_itself_ends_with_0() {
            assertThat(judged("tslib@2.8.1", "before")).isZero();
            assertThat(yieldstick("diff", in("before"), in("before"), "--format", "json"))
                    .isZero();
            assertThat(out.toString()).contains("\"changes\" : [ ]", "\"same\" : 17");
        }
    }
}
