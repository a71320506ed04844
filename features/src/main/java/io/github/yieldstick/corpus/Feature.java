package io.github.yieldstick.corpus;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A feature file, parsed: its scenarios as Cucumber runs them, each with the places where its parts stand. */
final class Feature {
    private final FeatureFile file;
    private final List<String> lines;
    private String name = "";
    private final Map<String, Rule> ruleOfScenario = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, TableRow> exampleRows = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Pickle> pickles = new ArrayList<>();
    private final EmptyParts emptyParts;

    /**
     * Parses a file.
     *
     * @throws ScenarioProblem if it is no Gherkin, or has neither a scenario nor a part that should have one
     */
    Feature(FeatureFile file) {
        this.file = file;
        this.lines = file.text().lines().toList();
        this.emptyParts = new EmptyParts(file.name());
        List<Envelope> envelopes = GherkinParser.builder()
                .includeSource(false)
                .build()
                .parse(file.name(), file.text().getBytes(StandardCharsets.UTF_8))
                .toList();
        for (Envelope envelope : envelopes) {
            envelope.getParseError().ifPresent(error -> {
                throw noGherkin(error);
            });
            envelope.getGherkinDocument().ifPresent(this::index);
            envelope.getPickle().ifPresent(pickles::add);
        }
        if (pickles.isEmpty() && emptyParts.problems().isEmpty()) {
            throw new ScenarioProblem(file.name() + ": there is no scenario in this file; add one, or drop the file.");
        }
    }

    List<Pickle> pickles() {
        return pickles;
    }

    /** What holds no case though it is there to hold one, each problem by its place. */
    Map<String, ScenarioProblem> emptyParts() {
        return emptyParts.problems();
    }

    String file() {
        return file.name();
    }

    Origin origin() {
        return file.origin();
    }

    /** What stands behind {@code Feature:}; may be empty. */
    String name() {
        return name;
    }

    /** The place by which Cucumber knows the scenario. */
    String place(Pickle pickle) {
        return file() + ":" + line(pickle);
    }

    String place(Rule rule) {
        return file() + ":" + rule.getLocation().getLine();
    }

    Optional<Rule> rule(Pickle pickle) {
        return Optional.ofNullable(ruleOfScenario.get(pickle.getAstNodeIds().get(0)));
    }

    /** The line by which Cucumber knows the scenario: that of its heading, or of its row in the examples. */
    int line(Pickle pickle) {
        List<String> nodes = pickle.getAstNodeIds();
        return Math.toIntExact(
                nodes.size() > 1
                        ? known(exampleRows, nodes.get(1)).getLocation().getLine()
                        : known(scenarios, nodes.get(0)).getLocation().getLine());
    }

    Step step(String nodeId) {
        return known(steps, nodeId);
    }

    /** The scenario as it stands in the file, from its tags to its last line. */
    String text(Pickle pickle) {
        Scenario scenario = known(scenarios, pickle.getAstNodeIds().get(0));
        int start = start(scenario);
        int end = starts.stream()
                .filter(line -> line > start)
                .min(Integer::compare)
                .orElse(lines.size() + 1);
        return String.join("\n", lines.subList(start - 1, end - 1))
                        .stripTrailing()
                        .stripIndent() + "\n";
    }

    private void index(GherkinDocument document) {
        document.getFeature().ifPresent(feature -> {
            name = feature.getName();
            for (FeatureChild child : feature.getChildren()) {
                child.getBackground().ifPresent(this::index);
                child.getScenario().ifPresent(this::index);
                child.getRule().ifPresent(this::index);
            }
        });
    }

    private void index(Rule rule) {
        emptyParts.look(rule);
        starts.add(firstLine(
                rule.getLocation(),
                rule.getTags().stream().map(tag -> tag.getLocation()).toList()));
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::index);
            child.getScenario().ifPresent(scenario -> {
                index(scenario);
                ruleOfScenario.put(scenario.getId(), rule);
            });
        }
    }

    private void index(Scenario scenario) {
        emptyParts.look(scenario);
        scenarios.put(scenario.getId(), scenario);
        starts.add(start(scenario));
        scenario.getSteps().forEach(step -> steps.put(step.getId(), step));
        for (Examples examples : scenario.getExamples()) {
            examples.getTableBody().forEach(row -> exampleRows.put(row.getId(), row));
        }
    }

    private void index(Background background) {
        background.getSteps().forEach(step -> steps.put(step.getId(), step));
    }

    /** Gherkin begins its sentence with the line and column. */
    private ScenarioProblem noGherkin(ParseError error) {
        String place = error.getSource()
                .getLocation()
                .map(location -> file() + ":" + location.getLine()
                        + location.getColumn().map(column -> ":" + column).orElse(""))
                .orElse(file());
        String sentence = error.getMessage().strip().replaceFirst("^\\(\\d+:\\d+\\): ", "");
        return new ScenarioProblem(place + ": this is no Gherkin: " + sentence);
    }

    private static int start(Scenario scenario) {
        return firstLine(
                scenario.getLocation(),
                scenario.getTags().stream().map(tag -> tag.getLocation()).toList());
    }

    private static int firstLine(Location heading, List<Location> tags) {
        return Math.toIntExact(
                tags.stream().map(Location::getLine).min(Long::compare).orElse(heading.getLine()));
    }

    private static <T> T known(Map<String, T> nodes, String id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }
}
