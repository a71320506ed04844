package io.github.yieldstick.compilers;

import io.github.yieldstick.child.MessageReader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line of a compiler's stdout that is meant for the kit. */
sealed interface CompilerLine {

    /** The most bytes that a line may have. */
    int LONGEST = 16 << 20;

    /** An answer. */
    record Whole(ObjectNode content) implements CompilerLine {}

    /** A line that is none, though it begins as one. */
    record Nonsense(String sentence) implements CompilerLine {}

    /** Tells such lines, which begin with a brace, from noise. */
    final class Reader implements MessageReader<CompilerLine> {
        private static final int SHOWN = 200;

        @Override
        public Optional<CompilerLine> read(String line, boolean isUtf8) {
            if (!line.stripLeading().startsWith("{")) {
                return Optional.empty();
            }
            try {
                JsonNode content = JsonMapper.shared().readTree(line);
                return Optional.of(
                        isUtf8 && content instanceof ObjectNode object
                                ? new Whole(object)
                                : nonsense("an object of JSON in UTF-8", line));
            } catch (JacksonException broken) {
                return Optional.of(nonsense("an object of JSON on one line", line));
            }
        }

        @Override
        public Optional<CompilerLine> readBeginning(String beginning) {
            return beginning.stripLeading().startsWith("{")
                    ? Optional.of(nonsense("a line of at most " + LONGEST + " bytes", beginning))
                    : Optional.empty();
        }

        private static Nonsense nonsense(String expected, String found) {
            return new Nonsense(
                    "expected " + expected + ", found " + found.substring(0, Math.min(SHOWN, found.length())));
        }
    }
}
