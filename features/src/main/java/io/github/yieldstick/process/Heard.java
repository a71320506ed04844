package io.github.yieldstick.process;

import io.github.yieldstick.facade.EngineFault;
import tools.jackson.databind.node.ObjectNode;

/** What is heard of a program on its stdout. */
sealed interface Heard {

    /** A message. */
    record OfMessage(ObjectNode content) implements Heard {}

    /** A line that breaks the protocol. */
    record OfBreach(EngineFault fault) implements Heard {}

    /** The end. */
    record OfEnd() implements Heard {}

    /** Nothing, for as long as it was listened. */
    record OfSilence() implements Heard {}
}
