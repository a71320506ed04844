package io.github.yieldstick.engine;

/**
 * An opcode with its operand.
 *
 * @param opcode what is to happen
 * @param operand the value of a next, a return or a yield, the {@link Integer} label of a break, the delegate of a yieldstar,
 *     the {@link Throwable} of a throw or a catch; an endfinally has none that counts
 */
public record Operation(Opcode opcode, Object operand) {}
