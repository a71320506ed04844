package io.github.yieldstick.process;

import io.github.yieldstick.child.MessageReader;
import io.github.yieldstick.facade.EngineFault;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A line of a program's stdout that is meant for the kit. */
sealed interface AdapterLine {

    /** The most bytes that a line may have. */
    int LONGEST = 1 << 20;

    /** A message. */
    record Whole(ObjectNode content) implements AdapterLine {}

    /** A line that breaks the protocol. */
    record Broken(EngineFault fault) implements AdapterLine {}

    /** Tells such lines from noise. */
    final class Reader implements MessageReader<AdapterLine> {

        @Override
        public Optional<AdapterLine> read(String line, boolean isUtf8) {
            return Wire.read(line)
                    .map(content -> isUtf8 ? new Whole(content) : new Broken(Breach.of("a message in UTF-8", line)));
        }

        @Override
        public Optional<AdapterLine> readBeginning(String beginning) {
            return beginning.stripLeading().startsWith("{")
                    ? Optional.of(new Broken(Breach.of("a line of at most " + LONGEST + " bytes", beginning)))
                    : Optional.empty();
        }
    }
}
