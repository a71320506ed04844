package io.github.yieldstick.engine;

/** The operations between caller, body and engine (the helper document, Opcodes). The ordinal is the opcode. */
public enum Opcode {
    /** Starts or resumes the generator; the operand is what {@code sent()} gives. */
    NEXT,
    /** Resumes the generator; the operand is what {@code sent()} throws. */
    THROW,
    /** Exits the generator with the operand, through the finally blocks around it. */
    RETURN,
    /** Jumps to the label that is the operand, through the finally blocks that it leaves. */
    BREAK,
    /** Suspends with the operand and resumes at the next label. */
    YIELD,
    /** Hands the verbs to the delegate that is the operand and resumes at the next label. */
    YIELDSTAR,
    /** An error came out of the body; the operand is that error. */
    CATCH,
    /** Ends a finally block and carries on with what entered it. */
    ENDFINALLY
}
