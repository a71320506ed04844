package io.github.yieldstick.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parses feature files, and remembers those that it parsed last: one that has not changed is not parsed again. */
final class ParsedFeatures {
    private Map<FeatureFile, Parsed> last = Map.of();

    /** A file, and what it holds or what is wrong with it as a whole. */
    record Parsed(FeatureFile file, Optional<Feature> feature, Optional<ScenarioProblem> problem) {}

    /** Parses files, in their order. */
    List<Parsed> parse(List<FeatureFile> files) {
        Map<FeatureFile, Parsed> known = last;
        List<Parsed> parsed = files.parallelStream()
                .map(file -> known.containsKey(file) ? known.get(file) : parse(file))
                .toList();
        last = parsed.stream().collect(Collectors.toMap(Parsed::file, each -> each, (one, other) -> one, HashMap::new));
        return parsed;
    }

    private static Parsed parse(FeatureFile file) {
        try {
            return new Parsed(file, Optional.of(new Feature(file)), Optional.empty());
        } catch (ScenarioProblem problem) {
            return new Parsed(file, Optional.empty(), Optional.of(problem));
        }
    }
}
