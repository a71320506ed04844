package io.github.yieldstick.plugin;

import java.util.OptionalInt;

/**
 * A protected region as a body pushes it (PRO.1).
 *
 * @param first the label at which the statement begins
 * @param catchLabel the label of the catch clause; empty for a hole
 * @param finallyLabel the label of the finally block; empty for a hole
 * @param end the label behind the statement
 */
public record LabelTuple(int first, OptionalInt catchLabel, OptionalInt finallyLabel, int end) {}
