package io.github.yieldstick.reports.health;

import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.reports.text.Excerpt;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the text of a {@code health.json} apart. */
final class HealthFileReader {

    private static final String AGAIN = "measure kit health again";
    private static final String OTHER_KIT = "read the file with the version of the kit that wrote it";

    private final Path file;
    private final String text;

    HealthFileReader(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The health; throws {@link RunFileException} if the text does not hold any. */
    Health health() throws RunFileException {
        ObjectNode fields = object();
        checkFormat(fields.path("format"));
        fields.remove("format");
        Health health = health(fields);
        try {
            new HealthIndex(health);
        } catch (IllegalArgumentException e) {
            String found = Optional.ofNullable(e.getMessage()).orElse("They contradict each other.");
            throw new RunFileException(
                    "%s: expected parts that fit together; %s Measure kit health again.".formatted(file, found), e);
        }
        return health;
    }

    private ObjectNode object() throws RunFileException {
        if (text.isBlank()) {
            throw broken("", "a JSON object", "an empty file", AGAIN, null);
        }
        try {
            JsonNode node = HealthFile.LINES.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            int number = Math.max(1, e.getLocation().getLineNr());
            throw broken(", line " + number, "a JSON object", excerpt(number), AGAIN, e);
        }
        throw broken("", "a JSON object", excerpt(1), AGAIN, null);
    }

    private void checkFormat(JsonNode format) throws RunFileException {
        if (format.asInt(0) != HealthFile.FORMAT) {
            String found = format.isMissingNode() ? "none" : "format " + format.asString("of no number");
            throw broken("", "kit health in format " + HealthFile.FORMAT, found, OTHER_KIT, null);
        }
    }

    private Health health(ObjectNode fields) throws RunFileException {
        try {
            return HealthFile.LINES.treeToValue(fields, Health.class);
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            String found = "a part that is not (" + reason + ")";
            throw broken(place(e), "whole kit health", found, OTHER_KIT, e);
        }
    }

    /** Where the fault lies: {@code , faults[2].origin}. */
    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? ", " : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    private String excerpt(int number) {
        String line = text.lines().skip(number - 1L).findFirst().orElse("");
        return line.isBlank() ? "the end of the file" : Excerpt.of(line.strip());
    }

    private RunFileException broken(
            String place, String expected, String found, String remedy, @Nullable Throwable cause) {
        String message = "%s%s: expected %s, found %s; %s.".formatted(file, place, expected, found, remedy);
        return cause == null ? new RunFileException(message) : new RunFileException(message, cause);
    }
}
