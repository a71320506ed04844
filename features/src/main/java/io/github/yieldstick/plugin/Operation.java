package io.github.yieldstick.plugin;

/** An opcode with its operand. A break's operand is a label; every other opcode's is a value. */
public sealed interface Operation {

    /** Opcode 3, a jump to that label. */
    record Break(int target) implements Operation {}

    /**
     * Any other operation.
     *
     * @param opcode 0 to 7, and not 3
     * @param operand its operand; undefined where none was given
     */
    record Carrying(int opcode, GuestValue operand) implements Operation {}
}
