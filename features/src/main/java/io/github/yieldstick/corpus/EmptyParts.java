package io.github.yieldstick.corpus;

import io.cucumber.gherkin.GherkinDialects;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for parts of a feature file that hold no case, or that no case uses. Gherkin reads them without a word, and what was
 * meant to be checked there would vanish.
 */
final class EmptyParts {
    /** The column that no text has to use. */
    private static final String FOR_THE_READER = "note";

    /** In every language that Gherkin has. */
    private static final Set<String> OUTLINES = GherkinDialects.getDialects().stream()
            .flatMap(dialect -> dialect.getScenarioOutlineKeywords().stream())
            .collect(Collectors.toSet());

    private final String file;
    private final Map<String, ScenarioProblem> problems = new TreeMap<>();

    EmptyParts(String file) {
        this.file = file;
    }

    /** What was found, each problem by its place. */
    Map<String, ScenarioProblem> problems() {
        return problems;
    }

    void look(Rule rule) {
        if (rule.getChildren().stream().map(RuleChild::getScenario).noneMatch(Optional::isPresent)) {
            problem(rule.getLocation(), "the rule has no scenario; add one, or drop the rule.");
        }
    }

    void look(Scenario scenario) {
        if (scenario.getSteps().isEmpty()) {
            problem(scenario.getLocation(), "the scenario has no steps; add them, or drop it.");
        } else if (scenario.getExamples().isEmpty() && isOutline(scenario)) {
            problem(
                    scenario.getLocation(),
                    "the outline has no examples; add \"Examples:\" with a row for each case, or make it a scenario.");
        }
        scenario.getExamples().forEach(examples -> look(scenario, examples));
    }

    private void look(Scenario scenario, Examples examples) {
        if (examples.getTableBody().isEmpty()) {
            problem(examples.getLocation(), "the examples have no row; add one for each case, or drop them.");
        }
        List<TableCell> heading =
                examples.getTableHeader().map(TableRow::getCells).orElse(List.of());
        for (TableCell column : heading) {
            String name = column.getValue();
            if (heading.stream().filter(other -> other.getValue().equals(name)).count() > 1) {
                problem(column.getLocation(), "the column " + name + " stands there twice; drop one.");
            } else if (!name.equals(FOR_THE_READER) && !texts(scenario).contains("<" + name + ">")) {
                problem(
                        column.getLocation(),
                        "nothing in the outline uses the column \"" + name + "\" of its examples; write <" + name
                                + "> where its values belong, or name the column " + FOR_THE_READER + ".");
            }
        }
    }

    /** All in which Gherkin puts values of the examples. */
    private static String texts(Scenario scenario) {
        Stream<String> steps = scenario.getSteps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.concat(
                                Stream.of(step.getText()), step.getDocString().map(text -> text.getContent()).stream()),
                        step.getDataTable().stream()
                                .flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getCells().stream())
                                .map(TableCell::getValue)));
        return Stream.concat(Stream.of(scenario.getName()), steps).collect(Collectors.joining("\n"));
    }

    /** Of a scenario without examples, the keyword alone tells. */
    private static boolean isOutline(Scenario scenario) {
        return OUTLINES.contains(scenario.getKeyword().strip());
    }

    private void problem(Location location, String sentence) {
        String place = file + ":" + location.getLine();
        problems.putIfAbsent(place, new ScenarioProblem(place + ": " + sentence));
    }
}
