package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.Lowering;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CaseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The lowered texts that lie in the folder, and the sources that they were made of. */
class LoweredTest {
    private static final Path FOLDER = Path.of("lowered");

    /** That each was made of its source is held where the cases are read. */
    @Test
    void there_is_one_for_each_case_from_source_and_none_besides() throws IOException {
        List<String> expected = new ArrayList<>();
        sources(false).keySet().forEach(id -> expected.add(Lowered.file(id)));
        sources(true).keySet().forEach(id -> expected.addAll(List.of(Lowered.file(id), Lowered.erasedFile(id))));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** The profile lower asks for it: the compiler takes a while to load. */
    @Test
    @EnabledIfSystemProperty(named = "yieldstick.lower", matches = "true")
    void they_are_made_anew() throws IOException {
        Map<String, String> made = new TreeMap<>();
        try (Realms realms = new Realms()) {
            Lowering lowering = new Lowering(realms);
            make(sources(false), texts -> withLines(lowering, texts, false), Lowered::file, made);
            make(sources(true), texts -> withLines(lowering, texts, true), Lowered::file, made);
            make(sources(true), lowering::eraseTypes, Lowered::erasedFile, made);
        }
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> withLines(Lowering lowering, List<Text> sources, boolean typed) {
        return lowering.lowerWithLines(sources, typed).stream()
                .map(Lowered::withLines)
                .toList();
    }

    @Test
    void each_says_which_lines_of_the_source_it_was_made_of() {
        assertThat(Corpus.load().cases().stream()
                        .filter(each -> each.subject() instanceof Subject.Source)
                        .map(Case::record)
                        .filter(record -> !tellsItsLines(record))
                        .map(CaseRecord::id))
                .isEmpty();
    }

    /** What stands at the end of a text may come from nowhere. */
    private static boolean tellsItsLines(CaseRecord record) {
        List<Integer> lines = record.parsed().sourceLines();
        long ofSource = record.source().lines().count();
        return lines.size() + 1 >= record.body().lines().count()
                && lines.stream().anyMatch(line -> line > 0)
                && lines.stream().allMatch(line -> line <= ofSource);
    }

    private static void make(
            Map<String, Text> sources,
            Function<List<Text>, List<String>> compiler,
            UnaryOperator<String> file,
            Map<String, String> made) {
        List<String> texts = compiler.apply(List.copyOf(sources.values()));
        int next = 0;
        for (Map.Entry<String, Text> source : sources.entrySet()) {
            made.put(file.apply(source.getKey()), Lowered.written(source.getValue(), texts.get(next++)));
        }
    }

    private static Map<String, Text> sources(boolean typed) {
        Map<String, Text> sources = new TreeMap<>();
        KitTexts texts = KitTexts.bundled();
        texts.features().stream().filter(name -> !name.contains("/lowering/")).forEach(name -> {
            Feature feature = new Feature(new FeatureFile(name, Origin.KIT, texts.read(name)));
            feature.pickles().forEach(pickle -> {
                ScenarioSteps steps = new ScenarioSteps(feature, pickle);
                steps.source()
                        .filter(source -> steps.isTyped() == typed)
                        .ifPresent(source -> sources.put(
                                CaseName.fromElsewhere(pickle.getName()).id(), source));
            });
        });
        return sources;
    }
}
