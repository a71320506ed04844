package io.github.yieldstick.corpus;

import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the steps of one scenario hold, each text with its place. */
final class ScenarioSteps {
    private final Feature feature;
    private final Pickle pickle;
    private final Map<Glossary, Text> texts = new EnumMap<>(Glossary.class);
    private Optional<String> mediaType = Optional.empty();
    private Optional<List<List<Text>>> table = Optional.empty();

    /**
     * Reads the steps of a scenario, those of a background among them.
     *
     * @throws ScenarioProblem for a step that is unknown, stands there twice or lacks its argument
     */
    ScenarioSteps(Feature feature, Pickle pickle) {
        this.feature = feature;
        this.pickle = pickle;
        pickle.getSteps().forEach(this::read);
    }

    /** Names of globals, with commas between them; empty where the host lacks nothing. */
    Text missing() {
        return text(Glossary.HOST, "");
    }

    Text surroundingCode() {
        return text(Glossary.SURROUNDING_CODE, "");
    }

    Text thisArgument() {
        return text(Glossary.THIS_ARGUMENT, "undefined");
    }

    /** The body; throws {@link ScenarioProblem} if there is none. */
    Text body() {
        return Optional.ofNullable(texts.get(Glossary.GENERATOR_BODY))
                .orElseThrow(() -> missing(Glossary.GENERATOR_BODY));
    }

    /** The source; empty for a case that is given as a body. */
    Optional<Text> source() {
        return Optional.ofNullable(texts.get(Glossary.GENERATOR_SOURCE));
    }

    /** Whether the source is TypeScript, which its doc string says by {@code ts}. */
    boolean isTyped() {
        return mediaType.filter("ts"::equals).isPresent();
    }

    /** In what ECMAScript differs, and why. */
    Optional<Text> difference() {
        return Optional.ofNullable(texts.get(Glossary.ECMASCRIPT));
    }

    /** What GraalJS does otherwise than ECMAScript; the section, a colon and the fault. */
    Optional<Text> fault() {
        return Optional.ofNullable(texts.get(Glossary.GRAALJS));
    }

    /** What a case from source cannot have, in the order of the glossary. */
    List<Glossary> aboutTheBody() {
        return List.of(Glossary.HOST, Glossary.SURROUNDING_CODE, Glossary.THIS_ARGUMENT, Glossary.GENERATOR_BODY)
                .stream()
                .filter(texts::containsKey)
                .toList();
    }

    /** The calls; throws {@link ScenarioProblem} if there are none, or they lack a column. */
    CallTable calls() {
        return CallTable.of(
                source().isPresent() ? CallTable.Columns.OF_SOURCE : CallTable.Columns.OF_BODY,
                table.orElseThrow(() -> missing(Glossary.CALLS)));
    }

    private void read(PickleStep pickleStep) {
        Step step = feature.step(pickleStep.getAstNodeIds().get(0));
        String written = pickleStep.getText();
        Glossary known = Glossary.find(written)
                .orElseThrow(() ->
                        problem(step, "there is no step \"" + written + "\"; the steps are " + Glossary.all() + "."));
        if (texts.containsKey(known) || (known == Glossary.CALLS && table.isPresent())) {
            throw problem(step, "the step \"" + known.text() + "\" stands there a second time; drop one.");
        }
        switch (known) {
            case SURROUNDING_CODE, GENERATOR_BODY -> texts.put(known, docString(pickleStep, step));
            case GENERATOR_SOURCE -> {
                texts.put(known, docString(pickleStep, step));
                mediaType = step.getDocString().flatMap(DocString::getMediaType);
            }
            case HOST, THIS_ARGUMENT, ECMASCRIPT, GRAALJS ->
                texts.put(known, at(step.getLocation(), known.variable(written)));
            case CALLS -> table = Optional.of(table(pickleStep, step));
        }
    }

    private Text docString(PickleStep pickleStep, Step step) {
        DocString place =
                step.getDocString().orElseThrow(() -> needs(step, "a doc string, between two lines of \"\"\""));
        String content = argument(pickleStep)
                .flatMap(PickleStepArgument::getDocString)
                .orElseThrow()
                .getContent();
        Location location = place.getLocation();
        return new Text(feature.file(), Math.toIntExact(location.getLine()) + 1, column(location) - 1, content);
    }

    private List<List<Text>> table(PickleStep pickleStep, Step step) {
        List<TableRow> places = step.getDataTable()
                .orElseThrow(() -> needs(step, "a table, with a heading"))
                .getRows();
        var rows = argument(pickleStep)
                .flatMap(PickleStepArgument::getDataTable)
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

    private static Optional<PickleStepArgument> argument(PickleStep step) {
        return step.getArgument();
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
        return new ScenarioProblem(
                feature.place(pickle) + ": the scenario has no step \"" + step.text() + "\"; add it.");
    }

    private ScenarioProblem needs(Step step, String argument) {
        return problem(step, "the step \"" + step.getText() + "\" needs " + argument + ".");
    }

    private ScenarioProblem problem(Step step, String sentence) {
        return new ScenarioProblem(feature.file() + ":" + step.getLocation().getLine() + ": " + sentence);
    }
}
