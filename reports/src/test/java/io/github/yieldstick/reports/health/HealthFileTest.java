package io.github.yieldstick.reports.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.reports.sample.SampleHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthFileTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write_the_health() throws IOException {
        file = directory.resolve(HealthFile.NAME);
        HealthFile.write(SampleHealth.health(), file);
    }

    @Nested
    class Health_that_was_written {

        @Test
        void is_read_as_it_was() throws IOException {
            assertThat(HealthFile.read(file)).isEqualTo(SampleHealth.health());
        }

        @Test
        void keeps_half_a_surrogate_pair() throws IOException {
            Fault odd =
                    new Fault("G1", Fault.Origin.WRITTEN, "", "", "`\ud800` to `\ud83d\ude00`", List.of(), false, "");
            Health health = new Health(List.of(odd), List.of());

            HealthFile.write(health, file);

            assertThat(HealthFile.read(file)).isEqualTo(health);
        }

        @Test
        void is_the_same_bytes_each_time() throws IOException {
            Path again = directory.resolve("again.json");

            HealthFile.write(SampleHealth.health(), again);

            assertThat(again).hasSameBinaryContentAs(file);
        }
    }

    @Nested
    class Bad_input_is_told_in_one_sentence {

        @Test
        void when_there_is_no_file() {
            Path missing = directory.resolve("missing.json");

            assertThatThrownBy(() -> HealthFile.read(missing))
                    .isInstanceOf(RunFileException.class)
                    .hasMessage(missing + ": expected the file that a measure of kit health writes, found none;"
                            + " measure it first, or name the directory of one.");
        }

        @Test
        void when_it_is_cut_short() throws IOException {
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, 4));

            assertRejected(", line 5: expected a JSON object, found the end of the file; measure kit health again.");
        }

        @Test
        void when_a_line_is_broken() throws IOException {
            replace("\"complete\" : true", "\"complete\" : perhaps");

            assertRejected(
                    ", line 9: expected a JSON object, found \"complete\" : perhaps,; measure kit health again.");
        }

        @Test
        void when_it_is_no_object() throws IOException {
            Files.writeString(file, "[1]");

            assertRejected(": expected a JSON object, found [1]; measure kit health again.");
        }

        @Test
        void when_it_is_empty() throws IOException {
            Files.writeString(file, "");

            assertRejected(": expected a JSON object, found an empty file; measure kit health again.");
        }

        @Test
        void when_it_is_of_another_format() throws IOException {
            replace("\"format\" : 4", "\"format\" : 3");

            assertRejected(": expected kit health in format 4, found format 3;"
                    + " read the file with the version of the kit that wrote it.");
        }

        @Test
        void when_a_field_is_missing() throws IOException {
            replace("\"place\" : \"4:12\",", "");

            assertIncomplete(", faults[0].place", "'place'");
        }

        @Test
        void when_an_origin_is_unknown() throws IOException {
            replace("\"origin\" : \"written\"", "\"origin\" : \"found\"");

            assertIncomplete(", faults[4].origin", "\"found\"");
        }

        @Test
        void when_the_bytes_are_no_text() throws IOException {
            Files.write(file, new byte[] {'{', (byte) 0xff, '}'});

            assertRejected(": expected text in UTF-8, found other bytes; measure kit health again.");
        }

        @Test
        void when_a_fault_is_there_twice() throws IOException {
            replace("G002", "G001");

            assertUnfit("The fault G001 is there twice.");
        }

        @Test
        void when_a_fault_is_caught_and_proved_invisible() throws IOException {
            replace("\"proof\" : \"\"", "\"proof\" : \"because\"");

            assertUnfit("The fault G001 is caught, and has a proof that nobody can see it.");
        }

        @Test
        void when_a_fault_names_a_case_twice() throws IOException {
            replace("GEN.9-01", "GEN.8-01");

            assertUnfit("The fault G002 names a case twice that catches it.");
        }

        @Test
        void when_an_idle_case_catches_a_fault() throws IOException {
            replace("PRO.4-02", "STA.12-01");

            assertUnfit("The case STA.12-01 is among those that catch nothing, and catches the fault G002.");
        }

        @Test
        void when_an_idle_case_is_there_twice() throws IOException {
            IdleCase idle = SampleHealth.health().idle().get(0);
            HealthFile.write(new Health(List.of(), List.of(idle, idle)), file);

            assertUnfit("The case PRO.4-02 is twice among those that catch nothing.");
        }

        private void assertRejected(String message) {
            assertThatThrownBy(() -> HealthFile.read(file))
                    .isInstanceOf(RunFileException.class)
                    .hasMessage(file + message);
        }

        private void assertUnfit(String sentence) {
            assertRejected(": expected parts that fit together; " + sentence + " Measure kit health again.");
        }

        private void assertIncomplete(String place, String reason) {
            assertThatThrownBy(() -> HealthFile.read(file))
                    .isInstanceOf(RunFileException.class)
                    .hasMessageStartingWith(file + place + ": expected whole kit health, found a part that is not (")
                    .hasMessageContaining(reason)
                    .hasMessageEndingWith("; read the file with the version of the kit that wrote it.");
        }

        private void replace(String old, String replacement) throws IOException {
            String text = Files.readString(file);
            int from = text.indexOf(old);
            assertThat(from).isNotNegative();
            Files.writeString(file, text.substring(0, from) + replacement + text.substring(from + old.length()));
        }
    }
}
