package io.github.yieldstick.reports.health;

import io.github.yieldstick.reports.run.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** The figures of the diagnosis that come with the kit: what was measured last. */
public final class DiagnosisFigures {

    /** The file's name. */
    public static final String NAME = "diagnosis-figures.json";

    private DiagnosisFigures() {}

    /** Those that come with the kit; none where nothing was measured. */
    public static List<DiagnosisFigure> shipped() {
        try (InputStream in = DiagnosisFigures.class.getResourceAsStream(NAME)) {
            return in == null ? List.of() : Json.LINES.readValue(in, new TypeReference<List<DiagnosisFigure>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + NAME, unreadable);
        }
    }

    /**
     * Writes figures, in place of what the file held before.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(List<DiagnosisFigure> figures, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Json.PAGE.writeValueAsString(figures) + "\n");
    }
}
