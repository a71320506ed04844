package io.github.yieldstick.corpus;

import io.cucumber.messages.types.Pickle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every case of the scenarios, and what is written wrongly among them. */
public final class Corpus {
    private final Clauses clauses;
    private final Map<String, Case> byId = new TreeMap<>(Comparator.naturalOrder());
    private final Map<String, Case> byPlace = new HashMap<>();
    private final Map<String, ScenarioProblem> problems = new TreeMap<>();

    private Corpus(Clauses clauses, Map<String, String> sources) {
        this.clauses = clauses;
        sources.forEach(this::read);
    }

    /** Reads the kit's own scenarios; what is wrong in one is told when it is asked for. */
    public static Corpus load() {
        Map<String, String> sources = new TreeMap<>();
        Resources.features().forEach(name -> sources.put(name, Resources.read(name)));
        return new Corpus(Clauses.load(), sources);
    }

    /**
     * Reads scenarios that are given as texts.
     *
     * @param sources the feature files, each by its name below and with {@code scenarios/}
     */
    public static Corpus of(Clauses clauses, Map<String, String> sources) {
        return new Corpus(clauses, new TreeMap<>(sources));
    }

    /** The registry that the scenarios refer to. */
    public Clauses clauses() {
        return clauses;
    }

    /** Every case that is written as it should be, sorted by id. */
    public List<Case> cases() {
        return List.copyOf(byId.values());
    }

    /** What is written wrongly, sorted by place. */
    public List<ScenarioProblem> problems() {
        return List.copyOf(problems.values());
    }

    /**
     * The case that stands at that line, by which Cucumber knows its scenario.
     *
     * @param uri where Cucumber found the file
     * @throws ScenarioProblem if it is written wrongly
     */
    public Case at(String uri, int line) {
        String place = uri.substring(uri.indexOf("scenarios/")) + ":" + line;
        ScenarioProblem problem = problems.get(place);
        if (problem != null) {
            throw problem;
        }
        return Optional.ofNullable(byPlace.get(place))
                .orElseThrow(() -> new ScenarioProblem(place + ": the kit knows no scenario at that line."));
    }

    private void read(String file, String source) {
        try {
            Feature feature = new Feature(file, source);
            feature.pickles().forEach(pickle -> read(feature, pickle));
        } catch (ScenarioProblem problem) {
            problems.put(file, problem);
        }
    }

    private void read(Feature feature, Pickle pickle) {
        String place = feature.file() + ":" + feature.line(pickle);
        try {
            Case read = new CaseReader(clauses, feature, pickle).read();
            Case earlier = byId.putIfAbsent(read.id(), read);
            if (earlier != null) {
                throw new ScenarioProblem(place + ": the id " + read.id() + " is that of "
                        + earlier.record().place() + " already; ids are for life, give this case the next free one.");
            }
            byPlace.put(place, read);
        } catch (ScenarioProblem problem) {
            problems.put(place, problem);
        }
    }
}
