package io.github.yieldstick.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.reports.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFailuresReaderTest {
    private static final String ENTRY = """
            - case: DEL.8-01
              engine: "helper:*"
              outcome: fail
              divergence: 'throws a TypeError'
              reason: not closed yet   # a remark
              link: https://example.org/issues/12
              until: 2027-03-01
            """;
    private static final String OUTCOMES = "fail, does-not-load, refused, error, crash, timeout, runaway, protocol";

    private static List<KnownFailure> read(String yaml) {
        return new KnownFailuresReader("known.yaml").read(yaml);
    }

    @Nested
    class An_entry {

        @Test
        void is_read_with_all_its_keys() {
            KnownFailure entry = read("# known\n" + ENTRY).get(0);

            assertThat(entry.name()).isEqualTo("DEL.8-01 on helper:*");
            assertThat(entry.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(entry.divergence()).isEqualTo("throws a TypeError");
            assertThat(entry.reason()).isEqualTo("not closed yet");
            assertThat(entry.link()).isEqualTo("https://example.org/issues/12");
            assertThat(entry.until()).isEqualTo(LocalDate.of(2027, 3, 1));
        }

        @Test
        void may_leave_out_engine_and_link_and_write_its_keys_in_any_order() {
            KnownFailure entry = read("""
                    - until: 2027-03-01
                      reason: too deep
                      outcome: crash
                      case: DEL.8-*
                    """).get(0);

            assertThat(entry.name()).isEqualTo("DEL.8-*");
            assertThat(entry.divergence()).isEmpty();
            assertThat(entry.link()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1_000", "0x1F", "true", "0 1"})
        void takes_a_divergence_as_it_is_written(String text) {
            assertThat(read(ENTRY.replace("'throws a TypeError'", text)).get(0).divergence())
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"mine", "my-case-01", "12", "'null'", "\u00e4.\u4f8b_1", "mine-*", "my.case*-01"})
        void names_a_case_from_elsewhere_or_a_pattern_of_such(String cases) {
            assertThat(read(ENTRY.replace("DEL.8-01", cases)).get(0).cases().text())
                    .isEqualTo(cases.replace("'", ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"DEL.8-01", "OP2.10-123", "DEL.8-*", "DEL.*", "DEL.8*", "DEL.*-01"})
        void names_a_case_or_a_pattern_of_a_chapter(String cases) {
            assertThat(read(ENTRY.replace("DEL.8-01", cases)).get(0).cases().text())
                    .isEqualTo(cases);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "[]", "---\n[]\n"})
    void a_file_may_declare_nothing(String yaml) {
        assertThat(read(yaml)).isEmpty();
    }

    @Nested
    class What_is_written_wrongly_is_told_in_one_sentence {

        private static void assertRejected(String yaml, String message) {
            assertThatThrownBy(() -> read(yaml))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage("known.yaml, line " + message);
        }

        private static String with(String part, String other) {
            assertThat(ENTRY).contains(part);
            return ENTRY.replace(part, other);
        }

        @Test
        void when_there_is_no_list() {
            assertRejected(
                    "case: DEL.8-01\n",
                    "1: expected a list of entries, each beginning with \"- case:\", found a map;"
                            + " begin each entry with a hyphen.");
        }

        @Test
        void when_an_entry_has_no_keys() {
            assertRejected(
                    ENTRY + "- DEL.8-02\n",
                    "8: expected an entry with its keys, found a text; write it as the other entries.");
        }

        @Test
        void when_there_is_a_second_list() {
            assertThatThrownBy(() -> read(ENTRY + "---\n" + ENTRY))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageContaining("expected one list, found a second one; make one of the two.");
        }

        @Test
        void when_it_is_no_yaml() {
            assertThatThrownBy(() -> read(with("\"helper:*\"", "*")))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageMatching("known.yaml, line \\d: expected YAML, found what is none \\(.+\\);"
                            + " correct it; quote what begins with \\*\\.");
        }

        @Test
        void when_an_engine_begins_with_a_wildcard_and_no_quote() {
            assertRejected(
                    with("\"helper:*\"", "*java"),
                    "2: expected a text for engine, found one that begins with * and no quote; quote it.");
        }

        @Test
        void when_a_value_is_a_list() {
            assertRejected(
                    with("not closed yet", "[a, b]"),
                    "5: expected a text for reason, found a list; write a text in its place.");
        }

        @Test
        void when_a_key_is_unknown() {
            assertRejected(
                    with("link:", "issue:"),
                    "6: expected one of the keys case, engine, outcome, divergence, reason, link, until,"
                            + " found \"issue\"; correct the key, or remove it.");
        }

        @Test
        void when_a_key_is_there_twice() {
            assertRejected(
                    ENTRY + "  reason: another\n",
                    "8: expected each key of an entry once, found reason again; remove one of the two.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"case", "outcome", "divergence", "reason", "until"})
        void when_a_key_is_missing(String key) {
            String without = ENTRY.replaceFirst("- case", "-\n  case").replaceFirst("(?m)^  " + key + ":.*\n", "");

            assertThatThrownBy(() -> read(without))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageMatching("known.yaml, line \\d: expected an entry with the key " + key
                            + ", found one without; .+\\.");
        }

        @Test
        void when_a_value_is_missing() {
            assertRejected(
                    with(" https://example.org/issues/12", ""),
                    "6: expected a text for link, found none; write one, or remove the key.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"'*'", "D*", "'*.8-01'", "my*", "_x", "a/b", "DEL.8-01 x", "-x-*"})
        void when_it_names_no_case(String cases) {
            assertRejected(
                    with("DEL.8-01", cases),
                    "1: expected the id of a case, as DEL.8-01, or a pattern that names at least a chapter,"
                            + " as DEL.8-*, or the first word of ids of your own, as mine-*, found \""
                            + cases.replace("'", "") + "\"; name the cases more closely.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pass", "refuted", "known-fail", "FAIL"})
        void when_the_outcome_cannot_be_declared(String outcome) {
            assertRejected(
                    with("outcome: fail", "outcome: " + outcome),
                    "3: expected one of the outcomes " + OUTCOMES + ", found \"" + outcome
                            + "\"; write the expected one.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "soon",
                    "2027-02-30",
                    "01.03.2027",
                    "2027-03-01T00:00",
                    "+99999-01-01",
                    "1969-12-31",
                    "-0001-01-01"
                })
        void when_the_day_is_none(String day) {
            assertRejected(
                    with("2027-03-01", day),
                    "7: expected a day of the years 1970 to 9999, as 2027-03-01, found \"" + day
                            + "\"; write it as year-month-day.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"issue 12", "javascript:alert(1)", "https:///none", "ftp://example.org"})
        void when_the_link_is_no_address(String link) {
            assertRejected(
                    with("https://example.org/issues/12", link),
                    "6: expected an address that begins with https:// or http://, found \"" + link
                            + "\"; correct it, or remove the key.");
        }

        @Test
        void when_a_failure_is_declared_twice() {
            assertRejected(
                    ENTRY + ENTRY.replace("not closed yet", "another reason"),
                    "8: expected each failure once, found what line 1 declares; remove one of the two.");
        }
    }

    @Nested
    class A_file_that_cannot_be_read {

        @TempDir
        private Path directory;

        @Test
        void is_told_when_it_is_not_there() {
            Path missing = directory.resolve("known.yaml");

            assertThatThrownBy(() -> KnownFailures.read(missing))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage(missing + ": expected a file of known failures, found none;"
                            + " write one, or name no such file.");
        }

        @Test
        void is_told_when_it_is_a_folder() {
            assertThatThrownBy(() -> KnownFailures.read(directory))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageStartingWith(directory + ": expected a file of known failures, found what cannot");
        }

        @Test
        void is_told_when_it_is_no_text() throws IOException {
            Path file = Files.write(directory.resolve("known.yaml"), new byte[] {'-', (byte) 0xff});

            assertThatThrownBy(() -> KnownFailures.read(file))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessage(file + ": expected text in UTF-8, found other bytes; save the file as UTF-8.");
        }
    }
}
