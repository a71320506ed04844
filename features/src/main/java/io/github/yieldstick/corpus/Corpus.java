package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.ErratumRecord;
import io.github.yieldstick.reports.run.Profile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every case of the scenarios, and what is written wrongly among them. */
public final class Corpus {
    private final Clauses clauses;
    private final LocalFiles local;
    private final Map<String, Case> byId = new HashMap<>();
    private final Map<String, Case> byPlace = new HashMap<>();
    private final Map<String, ScenarioProblem> problems = new TreeMap<>();
    private final List<Case> cases;
    private final List<ErratumRecord> errata;

    /**
     * Takes what was read.
     *
     * @param unread what could not be, by where that is told
     */
    Corpus(
            Clauses registry,
            List<ParsedFeatures.Parsed> files,
            Lowered lowered,
            LocalFiles local,
            Map<String, ScenarioProblem> unread,
            List<ErratumRecord> errata) {
        this.local = local;
        RuleClauses ruleClauses = new RuleClauses(registry);
        files.forEach(file -> read(file, ruleClauses, lowered, registry));
        problems.putAll(unread);
        clauses = registry.and(ruleClauses.madeUp());
        cases = byId.values().stream().sorted(byDependence(clauses)).toList();
        this.errata = errata.stream()
                .filter(erratum -> byId.keySet().containsAll(erratum.cases()))
                .toList();
    }

    /** A case rests on those of the clauses before its own; cases from elsewhere may rest on any. */
    private static Comparator<Case> byDependence(Clauses clauses) {
        List<String> order = clauses.all().stream().map(ClauseRecord::id).toList();
        return Comparator.<Case>comparingInt(each -> each.record().profile() == Profile.LOCAL ? 1 : 0)
                .thenComparingInt(each -> order.indexOf(each.record().clause()))
                .thenComparingInt(each -> each.id().length())
                .thenComparing(Case::id);
    }

    /** Reads the kit's own scenarios; what is wrong in one is told when it is asked for. */
    public static Corpus load() {
        return load(List.of());
    }

    /**
     * Reads the kit's own scenarios, and others from elsewhere, which form the profile {@code local}. What is wrong among
     * them, a path that leads to none too, is told by {@link #problems}.
     *
     * @param local folders, each with all feature files in it and below it, and feature files
     */
    public static Corpus load(List<Path> local) {
        return CorpusReader.of(KitTexts.bundled(), local).read();
    }

    /**
     * Reads scenarios of the kit that are given as texts.
     *
     * @param sources the feature files, each by its name below and with {@code scenarios/}
     */
    public static Corpus of(Clauses clauses, Map<String, String> sources) {
        return of(clauses, Origin.KIT, sources);
    }

    /**
     * Reads scenarios from elsewhere that are given as texts, without those of the kit.
     *
     * @param sources the feature files, each by the name by which places in it are told
     */
    public static Corpus fromElsewhere(Clauses clauses, Map<String, String> sources) {
        return of(clauses, Origin.ELSEWHERE, sources);
    }

    /** The clauses that the cases belong to: the registry's and, after them, one for each free rule from elsewhere. */
    public Clauses clauses() {
        return clauses;
    }

    /**
     * Every case that is written as it should be, in the order in which they are judged: by dependence, as the registry has
     * the chapters, and those from elsewhere last.
     */
    public List<Case> cases() {
        return cases;
    }

    /** The case with that id; throws {@link ScenarioProblem} if there is none. */
    public Case withId(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new ScenarioProblem("there is no case " + id + "; 'yieldstick list' has them all."));
    }

    /**
     * The cases that a tag expression selects, in the order of {@link #cases}.
     *
     * @param tagExpression an expression of Cucumber's, {@code @PRO.4 and not @edge}; an empty one selects every case
     * @throws ScenarioProblem if it does not parse
     */
    public List<Case> select(String tagExpression) {
        return cases.stream().filter(TagSelection.of(tagExpression)::selects).toList();
    }

    /** Where the documents are wrong, but for what is shown by a case that was not read. */
    public List<ErratumRecord> errata() {
        return errata;
    }

    /** What could not be read of the paths from elsewhere, sorted by path: problems as well. */
    public List<ScenarioProblem> unread() {
        return List.copyOf(local.problems().values());
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
        String place = file(uri) + ":" + line;
        ScenarioProblem problem = problems.get(place);
        if (problem != null) {
            throw problem;
        }
        return Optional.ofNullable(byPlace.get(place))
                .orElseThrow(() -> new ScenarioProblem(place + ": the kit knows no scenario at that line."));
    }

    private String file(String uri) {
        return path(URI.create(uri))
                .flatMap(local::nameOf)
                .orElseGet(() -> uri.substring(Math.max(0, uri.lastIndexOf(KitTexts.SCENARIOS))));
    }

    private static Optional<Path> path(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return Optional.empty();
        }
        return Optional.of(uri.isOpaque() ? Path.of(uri.getSchemeSpecificPart()) : Path.of(uri));
    }

    private static Corpus of(Clauses clauses, Origin origin, Map<String, String> sources) {
        List<FeatureFile> files = new TreeMap<>(sources)
                .entrySet().stream()
                        .map(source -> new FeatureFile(source.getKey(), origin, source.getValue()))
                        .toList();
        return new Corpus(
                clauses,
                new ParsedFeatures().parse(files),
                new Lowered(KitTexts.bundled(), Optional.empty()),
                new LocalFiles(List.of()),
                Map.of(),
                List.of());
    }

    private void read(ParsedFeatures.Parsed file, RuleClauses ruleClauses, Lowered lowered, Clauses registry) {
        file.problem().ifPresent(problem -> problems.put(file.file().name(), problem));
        file.feature().ifPresent(feature -> {
            feature.pickles().forEach(pickle -> read(new CaseReader(ruleClauses, lowered, feature, pickle), registry));
            problems.putAll(feature.emptyParts());
        });
    }

    private void read(CaseReader reader, Clauses registry) {
        String place = reader.place();
        try {
            Case read = reader.read();
            if (registry.retired().contains(read.id())) {
                throw new ScenarioProblem(place + ": the id " + read.id()
                        + " was that of a case that the kit has given up; ids are for life, give this case another.");
            }
            Case earlier = byId.putIfAbsent(read.id(), read);
            if (earlier != null) {
                throw new ScenarioProblem(place + ": the id " + read.id() + " is that of "
                        + earlier.record().place() + " already; ids are for life, give this case the next free one.");
            }
            byPlace.put(place, read);
        } catch (ScenarioProblem problem) {
            problems.put(place, problem);
        } catch (ProgramFault wrong) {
            problems.put(place, new ScenarioProblem(String.valueOf(wrong.getMessage())));
        }
    }
}
