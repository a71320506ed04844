package io.github.yieldstick.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which case caught a wrong engine when it was last looked for. It is tried first, and spares the search; one that catches the
 * engine no more costs nothing but time.
 *
 * @param byEngine the ids of cases, by those of engines
 */
record FirstCatches(Map<String, String> byEngine) {
    private static final String FILE = "first-catches.json";
    /** The tests run where the build was called, which need not be this module. */
    private static final Path WRITTEN =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/github/yieldstick/health", FILE);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    FirstCatches {
        byEngine = Map.copyOf(byEngine);
    }

    /** Those that were written last. */
    static FirstCatches last() {
        try (InputStream in = FirstCatches.class.getResourceAsStream(FILE)) {
            return new FirstCatches(
                    JSON.readValue(Optional.ofNullable(in).orElseThrow(), new TypeReference<Map<String, String>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FILE, unreadable);
        }
    }

    Optional<String> of(String engine) {
        return Optional.ofNullable(byEngine.get(engine));
    }

    /** Writes these and what was caught now into the tree, where files are asked to be written again. */
    void update(Map<String, List<String>> catches) throws IOException {
        if (!"update".equals(System.getProperty("yieldstick.catches"))) {
            return;
        }
        Map<String, String> updated = new TreeMap<>(byEngine);
        updated.keySet().retainAll(catches.keySet());
        catches.forEach((engine, cases) -> {
            if (!cases.isEmpty() && !cases.contains(updated.getOrDefault(engine, ""))) {
                updated.put(engine, cases.get(0));
            }
        });
        Files.writeString(WRITTEN, JSON.writeValueAsString(updated) + "\n");
    }
}
