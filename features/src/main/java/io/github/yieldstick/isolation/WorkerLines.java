package io.github.yieldstick.isolation;

import io.github.yieldstick.child.MessageReader;
import java.util.Optional;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which kit and worker write to each other: an object a line, behind a mark that sets it off from what else is printed. */
final class WorkerLines {
    private static final String MARK = "\u0001yieldstick ";
    /** A string of JavaScript may hold half a surrogate pair, which no UTF-8 text can. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private WorkerLines() {}

    static String of(Object content) {
        return MARK + JSON.writeValueAsString(content) + "\n";
    }

    /** What a line holds; empty for one that was printed by something else. */
    static <T> Optional<T> read(String line, Class<T> type) {
        int mark = line.indexOf(MARK);
        return mark < 0 ? Optional.empty() : Optional.of(JSON.readValue(line.substring(mark + MARK.length()), type));
    }

    /** Tells such lines from what else is printed. */
    record Reader<T>(Class<T> type) implements MessageReader<T> {

        @Override
        public Optional<T> read(String line, boolean isUtf8) {
            return WorkerLines.read(line, type);
        }

        @Override
        public Optional<T> readBeginning(String beginning) {
            return Optional.empty();
        }
    }
}
