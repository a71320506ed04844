package io.github.yieldstick.engine;

/**
 * An opcode with its operand.
 *
 * @param opcode what is to happen
 * @param operand the value of a next, a return or a yield, the {@link Integer} label of a break, the delegate of a yieldstar,
 *     the {@link Throwable} of a throw or a catch; an endfinally has none that counts
 */
public record Operation(Opcode opcode, Object operand) {
    /**
     * The label that a break goes to.
     *
     * @throws IllegalStateException if the body left something else
     */
    int target() {
        if (operand instanceof Integer label) {
            return label;
        }
        throw new IllegalStateException("A break needs the label that it goes to, but the body left " + operand
                + ": answer with breakTo(label).");
    }
}
