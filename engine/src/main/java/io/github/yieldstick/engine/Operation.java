package io.github.yieldstick.engine;

/**
 * An opcode with its operand, as it pends while a finally block runs (OP7.1).
 *
 * @param opcode what is to be carried on
 * @param operand the value of a return, the {@link Integer} label of a break, the {@link Throwable} of a catch
 */
public record Operation(Opcode opcode, Object operand) {}
