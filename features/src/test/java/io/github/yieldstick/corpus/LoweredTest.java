package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.Lowering;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The lowered texts that lie in the folder, and the sources that they were made of. */
class LoweredTest {
    private static final Path FOLDER = Path.of("lowered");

    /** That each was made of its source is held where the cases are read. */
    @Test
    void there_is_one_for_each_case_from_source_and_none_besides() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            sources().keySet().stream().map(Lowered::file).toList());
        }
    }

    /** The profile lower asks for it: the compiler takes a while to load. */
    @Test
    @EnabledIfSystemProperty(named = "yieldstick.lower", matches = "true")
    void they_are_made_anew() throws IOException {
        Map<String, Text> sources = sources();
        List<String> lowered;
        try (Realms realms = new Realms()) {
            lowered = new Lowering(realms).lowerAll(List.copyOf(sources.values()));
        }
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        int next = 0;
        for (Map.Entry<String, Text> source : sources.entrySet()) {
            Files.writeString(
                    FOLDER.resolve(Lowered.file(source.getKey())),
                    Lowered.written(source.getValue(), lowered.get(next++)));
        }
    }

    private static Map<String, Text> sources() {
        Map<String, Text> sources = new TreeMap<>();
        Resources.features().forEach(name -> {
            Feature feature = new Feature(new FeatureFile(name, Origin.KIT, Resources.read(name)));
            feature.pickles()
                    .forEach(pickle -> new ScenarioSteps(feature, pickle)
                            .source()
                            .ifPresent(source -> sources.put(
                                    CaseName.fromElsewhere(pickle.getName()).id(), source)));
        });
        return sources;
    }
}
