package io.github.yieldstick.engine;

/** Calls of the body (the helper document, Evaluating the generator body). */
final class Evaluation {
    private Evaluation() {}

    /**
     * Calls the body, with the label as it stands.
     *
     * @param resumed the operation that resumes it
     * @return the operation that it answers with
     */
    static Opcode evaluate(Generator generator, Opcode resumed) throws Throwable {
        State state = generator.state;
        generator.decided(OnBody.ENTER, resumed);
        state.forgetOperand();
        Opcode answer;
        try {
            answer = generator.body.run(state); // STA.1, STA.2
        } finally {
            state.clearSent(); // STA.9
        }
        if (answer == null) {
            return raiseNoOperation(generator); // ORC.9
        }
        generator.answered(answer); // ORC.5, ORC.12
        if (answer == Opcode.YIELD) {
            return Opcodes.yieldValue(generator); // the most frequent answer does not go round
        }
        return answer;
    }

    private static Opcode raiseNoOperation(Generator generator) {
        generator.state.leave(generator.host.typeError("The body answered with no operation."));
        generator.decided(OnBody.RAISE_NO_OPERATION, Opcode.CATCH);
        return Opcode.CATCH;
    }
}
