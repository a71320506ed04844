package io.github.yieldstick.reports.run;

import io.github.yieldstick.reports.text.Excerpt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the lines of a run's file one by one and puts the run together. */
final class RunFileReader {

    private static final String AGAIN = "make the run again";
    private static final String OTHER_KIT = "read the file with the version of the kit that wrote it";

    private final Path file;
    private int number;
    private Run.@Nullable Head head;
    private final List<ClauseRecord> clauses = new ArrayList<>();
    private final List<CaseRecord> cases = new ArrayList<>();
    private final List<CaseResult> results = new ArrayList<>();
    private final List<PathRecord> paths = new ArrayList<>();
    private final List<ErratumRecord> errata = new ArrayList<>();
    private final List<KnownFailureRecord> known = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private boolean ended;

    RunFileReader(Path file) {
        this.file = file;
    }

    /**
     * Takes the next line; throws {@link RunFileException} if it is not what stands there in a run's file.
     *
     * @param cut whether the file breaks off in it: it may be one of which only a part was written
     */
    void accept(String line, boolean cut) throws RunFileException {
        number++;
        if (cut && number > 1 && !isWhole(line)) {
            return;
        }
        ObjectNode fields = object(line);
        RunFile.Kind kind = kind(fields);
        if ((kind == RunFile.Kind.HEAD) != (number == 1)) {
            throw broken(number == 1 ? "the head" : "one head only", "a line of the kind " + kind.id(), AGAIN);
        }
        if (ended) {
            throw broken("nothing behind the end", "a line of the kind " + kind.id(), AGAIN);
        }
        fields.remove("kind");
        switch (kind) {
            case HEAD -> head = head(fields);
            case CLAUSE -> clauses.add(record(kind, fields, ClauseRecord.class));
            case CASE -> cases.add(record(kind, fields, CaseRecord.class));
            case RESULT -> results.add(record(kind, fields, CaseResult.class));
            case PATH -> paths.add(record(kind, fields, PathRecord.class));
            case ERRATUM -> errata.add(record(kind, fields, ErratumRecord.class));
            case KNOWN -> known.add(record(kind, fields, KnownFailureRecord.class));
            case DIAGNOSIS -> diagnoses.add(record(kind, fields, Diagnosis.class));
            case END -> end(record(kind, fields, RunFile.End.class));
        }
    }

    private void end(RunFile.End end) throws RunFileException {
        if (end.results() != results.size()) {
            throw broken(
                    end.results() + " results before the end", results.size() + ", the file has lost lines", AGAIN);
        }
        ended = true;
    }

    private static boolean isWhole(String line) {
        try {
            return Json.LINES.readTree(line).isObject();
        } catch (JacksonException cut) {
            return false;
        }
    }

    /** The run, once all lines are in; throws {@link RunFileException} if they do not make one. */
    Run run() throws RunFileException {
        if (head == null) {
            throw new RunFileException("%s: expected the head, found an empty file; %s.".formatted(file, AGAIN));
        }
        Run run = new Run(head, clauses, cases, results, paths, errata, known, diagnoses, ended);
        try {
            new RunIndex(run);
        } catch (IllegalArgumentException e) {
            String found = Optional.ofNullable(e.getMessage()).orElse("They contradict each other.");
            throw new RunFileException(
                    "%s: expected lines that fit together; %s Make the run again.".formatted(file, found), e);
        }
        return run;
    }

    private ObjectNode object(String line) throws RunFileException {
        try {
            JsonNode node = Json.LINES.readTree(line);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw broken("a JSON object", Excerpt.of(line), AGAIN, e);
        }
        throw broken("a JSON object", Excerpt.of(line), AGAIN);
    }

    private RunFile.Kind kind(ObjectNode fields) throws RunFileException {
        String id = fields.path("kind").asString("");
        for (RunFile.Kind kind : RunFile.Kind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        String kinds =
                Arrays.stream(RunFile.Kind.values()).map(RunFile.Kind::id).collect(Collectors.joining(", "));
        String found = id.isEmpty() ? "a line that names no kind" : "the kind \"" + id + "\"";
        throw broken("a line of one of the kinds " + kinds, found, OTHER_KIT);
    }

    private Run.Head head(ObjectNode fields) throws RunFileException {
        JsonNode format = fields.path("format");
        int number = format.asInt(0);
        if (number != RunFile.FORMAT) {
            String found = format.isMissingNode() ? "none" : "format " + format.asString("of no number");
            boolean older = number > 0 && number < RunFile.FORMAT;
            throw broken("a head in format " + RunFile.FORMAT, found, older ? AGAIN : OTHER_KIT);
        }
        fields.remove("format");
        return record(RunFile.Kind.HEAD, fields, Run.Head.class);
    }

    private <T> T record(RunFile.Kind kind, ObjectNode fields, Class<T> type) throws RunFileException {
        try {
            return Json.LINES.treeToValue(fields, type);
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw broken("a whole " + kind.id(), "one that is not (" + reason + ")", OTHER_KIT, e);
        }
    }

    private RunFileException broken(String expected, String found, String remedy) {
        return broken(expected, found, remedy, null);
    }

    private RunFileException broken(String expected, String found, String remedy, @Nullable Throwable cause) {
        String message = "%s, line %s: expected %s, found %s; %s.".formatted(file, number, expected, found, remedy);
        return cause == null ? new RunFileException(message) : new RunFileException(message, cause);
    }
}
