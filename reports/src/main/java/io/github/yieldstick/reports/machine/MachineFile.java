package io.github.yieldstick.reports.machine;

import io.github.yieldstick.reports.run.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Writes and reads {@code machine.json}, which lies beside a run and is the same for every run of a kit. */
public final class MachineFile {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "machine.json";

    private MachineFile() {}

    /**
     * Writes the facts, over what the file held before.
     *
     * @param facts what to write
     * @param directory where; made if it is not there
     * @throws IOException if the file cannot be written
     */
    public static void write(MachineFacts facts, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.write(
                directory.resolve(NAME),
                (Json.LINES.writeValueAsString(facts) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return the facts; empty where no such file is there, or one of another version of the kit: a report is written all the same
     * @throws IOException if the file is there and cannot be read
     */
    public static Optional<MachineFacts> in(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.LINES.readValue(Files.readAllBytes(file), MachineFacts.class));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
