package io.github.yieldstick.reports.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Writes and reads {@code provenance.json}: the one file of a run that tells of time and place. */
public final class ProvenanceFile {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "provenance.json";

    private ProvenanceFile() {}

    /**
     * Writes the file, over what it held before.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Provenance provenance, Path file) throws IOException {
        Files.writeString(file, Json.PAGE.writeValueAsString(provenance) + "\n");
    }

    /**
     * What {@link #write} wrote; empty where there is no such file.
     *
     * @throws RunFileException if the file holds something else; the message tells what to do
     * @throws IOException if the file is there and cannot be read
     */
    public static Optional<Provenance> read(Path file) throws IOException {
        try {
            return Optional.of(Json.LINES.readValue(Files.readString(file), Provenance.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (JacksonException other) {
            throw new RunFileException(
                    "%s: expected when and where the run was made, as it writes it, found something else; delete the file, or make the run again."
                            .formatted(file),
                    other);
        }
    }
}
