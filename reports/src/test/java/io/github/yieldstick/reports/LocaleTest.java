package io.github.yieldstick.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.files.ConsoleSummary;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SampleRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are the same bytes wherever they are written. */
class LocaleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "fa-IR", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    @ResourceLock(Resources.LOCALE)
    void reports_are_the_same_in_each_locale(String locale) throws IOException {
        Map<String, String> usual = reports("usual");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(reports("other")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private Map<String, String> reports(String name) throws IOException {
        Path place = folder.resolve(name);
        Run run = SampleRun.run();
        Grade grade = Reports.write(run, place);
        Reports.writeHealth(SampleHealth.health(), place);
        Reports.writeDifference(run, place, run, place, place);
        Map<String, String> files = new TreeMap<>();
        files.put("on the console", ConsoleSummary.of(run, grade, Path.of("index.html")));
        try (Stream<Path> all = Files.walk(place)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(place.relativize(file).toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
