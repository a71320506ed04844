package io.github.yieldstick.reports.health;

import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.run.RunFileException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads {@code health.json}: the faults and the idle cases, indented, the keys in alphabetical order. */
public final class HealthFile {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "health.json";

    /** Grows when an older kit could no longer read the file. */
    static final int FORMAT = 4;

    static final JsonMapper LINES = withOrigins(Json.LINES);

    private static final JsonMapper PAGE = withOrigins(Json.PAGE);

    private HealthFile() {}

    private static JsonMapper withOrigins(JsonMapper mapper) {
        return mapper.rebuild()
                .addMixIn(Fault.Origin.class, Json.WrittenById.class)
                .build();
    }

    /**
     * Writes the health, over what the file held before.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Health health, Path file) throws IOException {
        Map<String, Object> content = Map.of(
                "format", FORMAT,
                "faults", health.faults(),
                "idle", health.idle(),
                "untried", health.untried(),
                "explained", health.explained());
        Files.writeString(file, PAGE.writeValueAsString(content) + "\n");
    }

    /**
     * Reads the health that {@link #write} wrote.
     *
     * @throws RunFileException if there is no such file or it does not hold kit health; the message tells what to do
     * @throws IOException if the file is there and cannot be read
     */
    public static Health read(Path file) throws IOException {
        try {
            return new HealthFileReader(file, Files.readString(file)).health();
        } catch (NoSuchFileException e) {
            throw new RunFileException(
                    "%s: expected the file that a measure of kit health writes, found none; measure it first, or name the directory of one."
                            .formatted(file),
                    e);
        } catch (CharacterCodingException e) {
            throw new RunFileException(
                    "%s: expected text in UTF-8, found other bytes; measure kit health again.".formatted(file), e);
        }
    }
}
