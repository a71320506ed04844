package io.github.yieldstick.engine;

/** What a generator answers that has completed (the helper document, Handling a completed generator). */
final class CompletedGenerator {
    private CompletedGenerator() {}

    /**
     * Takes a verb that comes late.
     *
     * @return the completion that it is answered with: a return or a throw
     */
    static Opcode take(Generator generator, Opcode verb, Object operand) {
        if (verb == Opcode.NEXT) {
            return complete(
                    generator, OnVerb.ANSWER_NEXT, verb, operand, Opcode.RETURN, generator.state.undefined()); // CMP.1
        }
        if (verb == Opcode.RETURN) {
            return complete(generator, OnVerb.ANSWER_RETURN, verb, operand, Opcode.RETURN, operand); // CMP.2
        }
        return complete(generator, OnVerb.ANSWER_THROW, verb, operand, Opcode.THROW, operand); // CMP.3
    }

    private static Opcode complete(
            Generator generator, OnVerb decision, Opcode verb, Object operand, Opcode completion, Object answer) {
        generator.decided(decision, verb, operand);
        generator.state.leave(answer);
        return completion;
    }

    /**
     * Gives the caller what the generator has completed with.
     *
     * @param completion a return, whose operand the generator holds; a throw or a catch, whose operand is thrown
     */
    static Generator answer(Generator generator, Opcode completion) {
        if (completion != Opcode.RETURN) {
            throw Undeclared.rethrow((Throwable) generator.state.takeOperand()); // OP1.3, OP6.5
        }
        return generator; // OP2.1
    }
}
