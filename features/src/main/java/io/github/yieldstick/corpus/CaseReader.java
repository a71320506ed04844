package io.github.yieldstick.corpus;

import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.CaseRecord;
import io.github.yieldstick.reports.ClauseRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a case from a scenario, and says what is wrong with one. */
final class CaseReader {
    private static final Pattern NAME = Pattern.compile("\\[(([A-Z]+\\d*\\.\\d+)-\\d\\d+)\\] (.+)");
    private static final Pattern RULE = Pattern.compile("(\\S+) (.+)");

    private final Clauses clauses;
    private final Feature feature;
    private final Pickle pickle;
    private final String place;
    private final Map<Glossary, Text> texts = new EnumMap<>(Glossary.class);
    private Optional<CallTable> table = Optional.empty();

    CaseReader(Clauses clauses, Feature feature, Pickle pickle) {
        this.clauses = clauses;
        this.feature = feature;
        this.pickle = pickle;
        this.place = feature.file() + ":" + feature.line(pickle);
    }

    /** The case; throws {@link ScenarioProblem} if the scenario is written wrongly. */
    Case read() {
        ClauseRecord clause = clause();
        Matcher name = name(clause);
        CaseTags tags = tags(clause);
        pickle.getSteps().forEach(this::readStep);
        CallTable calls = table.orElseThrow(() -> missing(Glossary.CALLS));
        if (calls.showsStacks() && !tags.needs().contains(Capability.STACKS)) {
            throw problem("the table shows regions or pending operations; tag the scenario " + Capability.STACKS.tag()
                    + ", for engines that cannot show them.");
        }
        Program program = new Program(
                missing(text(Glossary.HOST, "")),
                text(Glossary.SURROUNDING_CODE, ""),
                text(Glossary.THIS_ARGUMENT, "undefined"),
                Optional.ofNullable(texts.get(Glossary.GENERATOR_BODY))
                        .orElseThrow(() -> missing(Glossary.GENERATOR_BODY)));
        CaseRecord record = new CaseRecord(
                name.group(1),
                clause.id(),
                name.group(3),
                tags.profile(),
                tags.revisions(),
                place,
                program.surroundingCode().code(),
                program.body().code(),
                calls.columns(),
                calls.written(),
                feature.text(pickle));
        return new Case(record, program, calls.rows(), tags.needs());
    }

    private ClauseRecord clause() {
        Rule rule = feature.rule(pickle)
                .orElseThrow(
                        () -> problem("the scenario stands in no rule; put it under the \"Rule:\" of its clause."));
        String rulePlace = feature.file() + ":" + rule.getLocation().getLine();
        Matcher heading = RULE.matcher(rule.getName());
        if (!heading.matches()) {
            throw new ScenarioProblem(rulePlace + ": \"Rule: " + rule.getName()
                    + "\" names no clause; write the clause's id and its sentence.");
        }
        ClauseRecord clause = clauses.find(heading.group(1))
                .orElseThrow(() -> new ScenarioProblem(rulePlace + ": there is no clause " + heading.group(1)
                        + " in clauses.yaml; correct the id, or register the clause there first."));
        if (!clause.statement().equals(heading.group(2))) {
            throw new ScenarioProblem(rulePlace + ": the rule says of " + clause.id() + " \"" + heading.group(2)
                    + "\", but clauses.yaml says \"" + clause.statement() + "\"; make the two the same.");
        }
        return clause;
    }

    private Matcher name(ClauseRecord clause) {
        Matcher name = NAME.matcher(pickle.getName());
        if (!name.matches() || !name.group(2).equals(clause.id())) {
            throw problem(
                    "the name \"" + pickle.getName() + "\" has to begin with the case's id, as in \"[" + clause.id()
                            + "-01] what it shows\"; in an outline it begins with [<case>], and the examples have a column case.");
        }
        return name;
    }

    private CaseTags tags(ClauseRecord clause) {
        try {
            return new CaseTags(
                    pickle.getTags().stream().map(PickleTag::getName).toList(), clause);
        } catch (ScenarioProblem problem) {
            throw problem(String.valueOf(problem.getMessage()));
        }
    }

    private void readStep(PickleStep pickleStep) {
        Step step = feature.step(pickleStep.getAstNodeIds().get(0));
        String written = pickleStep.getText();
        Glossary known = Glossary.find(written)
                .orElseThrow(() -> new ScenarioProblem(
                        feature.file() + ":" + step.getLocation().getLine() + ": there is no step \"" + written
                                + "\"; the steps are " + Glossary.all() + "."));
        switch (known) {
            case SURROUNDING_CODE, GENERATOR_BODY -> texts.put(known, docString(pickleStep, step));
            case HOST, THIS_ARGUMENT -> texts.put(known, at(step.getLocation(), known.variable(written)));
            case CALLS -> table = Optional.of(CallTable.of(table(pickleStep, step)));
        }
    }

    /** Only where the helper is JavaScript of the realm does it matter to it what its host has. */
    private List<String> missing(Text names) {
        if (names.code().isEmpty()) {
            return List.of();
        }
        if (pickle.getTags().stream().noneMatch(tag -> tag.getName().equals(Capability.HOST_OBJECT.tag()))) {
            throw problem("the host lacks " + names.code() + "; tag the scenario " + Capability.HOST_OBJECT.tag()
                    + ", for engines that do not live in that host.");
        }
        return Arrays.stream(names.code().split(",")).map(String::strip).toList();
    }

    private Text docString(PickleStep pickleStep, Step step) {
        DocString place =
                step.getDocString().orElseThrow(() -> needs(step, "a doc string, between two lines of \"\"\""));
        String content = pickleStep
                .getArgument()
                .orElseThrow()
                .getDocString()
                .orElseThrow()
                .getContent();
        Location location = place.getLocation();
        return new Text(feature.file(), Math.toIntExact(location.getLine()) + 1, column(location) - 1, content);
    }

    private List<List<Text>> table(PickleStep pickleStep, Step step) {
        List<TableRow> places = step.getDataTable()
                .orElseThrow(() -> needs(step, "a table, with a heading"))
                .getRows();
        var rows = pickleStep
                .getArgument()
                .orElseThrow()
                .getDataTable()
                .orElseThrow()
                .getRows();
        List<List<Text>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Text> line = new ArrayList<>();
            for (int column = 0; column < rows.get(row).getCells().size(); column++) {
                Location location = places.get(row).getCells().get(column).getLocation();
                line.add(at(location, rows.get(row).getCells().get(column).getValue()));
            }
            cells.add(line);
        }
        return cells;
    }

    private Text at(Location location, String code) {
        return new Text(feature.file(), Math.toIntExact(location.getLine()), column(location) - 1, code);
    }

    private static int column(Location location) {
        return Math.toIntExact(location.getColumn().orElse(1L));
    }

    private Text text(Glossary step, String otherwise) {
        return Optional.ofNullable(texts.get(step))
                .orElseGet(() -> new Text(feature.file(), feature.line(pickle), 0, otherwise));
    }

    private ScenarioProblem missing(Glossary step) {
        return problem("the scenario has no step \"" + step.text() + "\"; add it.");
    }

    private ScenarioProblem needs(Step step, String argument) {
        return new ScenarioProblem(feature.file() + ":" + step.getLocation().getLine() + ": the step \""
                + step.getText() + "\" needs " + argument + ".");
    }

    private ScenarioProblem problem(String sentence) {
        return new ScenarioProblem(place + ": " + sentence);
    }
}
