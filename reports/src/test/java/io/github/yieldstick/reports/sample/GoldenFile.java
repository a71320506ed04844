package io.github.yieldstick.reports.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under {@code src/test/resources/golden} that holds what a report must be, byte for byte. */
public record GoldenFile(Path path) {

    private static final String UPDATE = "golden.update";

    public static GoldenFile of(String name) {
        return new GoldenFile(Path.of("src", "test", "resources", "golden").resolve(name));
    }

    /** Holds the file against the golden one, or makes it the golden one where that was asked for. */
    public void assertHolds(Path actual) throws IOException {
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(path.getParent());
            Files.write(path, Files.readAllBytes(actual));
        }
        assertThat(actual)
                .as(
                        "If the change is meant, run mvn -pl reports test -D%s=true and look at the difference in %s",
                        UPDATE, path)
                .hasSameTextualContentAs(path);
        assertThat(actual).hasSameBinaryContentAs(path);
    }
}
