package io.github.yieldstick.engine;

/**
 * What happens between a verb and its answer (the helper document, Orchestration).
 *
 * <p>A verb goes to the innermost of the generators that delegate to one another without passing through those in between
 * (DEL.13), so that neither time nor stack grow with their number. Those in between are asked when the innermost one has
 * completed, one after the other, in one loop.
 */
final class Orchestration {
    private Orchestration() {}

    /**
     * Interprets operations, from that verb on, until the generator suspends or has completed. What completes it by an
     * error throws that error.
     *
     * @return the generator that holds what the caller gets: the called one, or the innermost of its delegates, which
     *     suspended in its place
     */
    static Generator resume(Generator called, Opcode verb, Object operand) {
        Opcode opcode = take(called, verb, operand);
        if (called.phase == Phase.COMPLETED) {
            return CompletedGenerator.answer(called, opcode);
        }
        try {
            if (called.nesting.isAlone()) {
                opcode = run(called, opcode);
                return called.phase == Phase.SUSPENDED ? called : settle(called, verb, called, opcode);
            }
            opcode = called.nesting.passInward(called, opcode); // DEL.13
            Generator innermost = called.nesting.innermost();
            return settle(called, verb, innermost, run(innermost, opcode));
        } finally {
            if (called.phase == Phase.RUNNING) {
                called.phase = Phase.SUSPENDED; // an error that not even the generator can be told of
            }
        }
    }

    /**
     * Takes a verb, which is from then on the operation in flight (the helper document, Preventing re-entry).
     *
     * @return the verb; of a generator that has completed, before or with it, the completion: a return or a throw
     */
    static Opcode take(Generator generator, Opcode verb, Object operand) {
        if (!generator.nesting.leave()) {
            throw refusal(generator, verb, operand); // ORC.3
        }
        return switch (generator.phase) {
            case Phase.RUNNING -> throw refusal(generator, verb, operand); // ORC.1
            case Phase.COMPLETED -> CompletedGenerator.take(generator, verb, operand); // CMP.4
            case Phase.SUSPENDED -> accept(generator, verb, operand);
            case Phase.START -> start(generator, verb, operand);
            default -> throw Phase.unknown(generator.phase);
        };
    }

    /** It is thrown to whoever called; the running generator goes on as if nothing had been (ORC.2). */
    private static RuntimeException refusal(Generator generator, Opcode verb, Object operand) {
        generator.decided(OnVerb.REFUSE, verb, operand);
        return Undeclared.rethrow(generator.host.typeError("Generator is already executing.")); // ORC.11
    }

    private static Opcode start(Generator generator, Opcode verb, Object operand) {
        if (verb == Opcode.RETURN) {
            return complete(generator, OnVerb.RETURN_AT_ONCE, verb, operand); // ORC.6
        }
        if (verb == Opcode.THROW && generator.revision.abruptStartCompletes()) {
            return complete(generator, OnVerb.THROW_AT_ONCE, verb, operand); // ORC.8
        }
        return accept(generator, verb, operand); // ORC.7
    }

    private static Opcode complete(Generator generator, OnVerb decision, Opcode verb, Object operand) {
        generator.decided(decision, verb, operand);
        generator.phase = Phase.COMPLETED;
        generator.state.leave(operand);
        return verb;
    }

    private static Opcode accept(Generator generator, Opcode verb, Object operand) {
        generator.decided(OnVerb.TAKE, verb, operand);
        generator.state.leave(operand);
        return verb;
    }

    /**
     * Spins until the generator suspends, has completed, or hands the verb on to an inner generator, for which it goes on
     * running (the helper document, Running the generator).
     *
     * @return the operation with which it did
     */
    private static Opcode run(Generator generator, Opcode first) {
        if (generator.phase == Phase.SUSPENDED) {
            generator.phase = Phase.RUNNING; // ORC.1, ORC.3
        }
        Opcode opcode = first;
        do {
            try {
                Delegate delegate = generator.delegate;
                if (delegate == null) {
                    Opcode following = Opcodes.interpret(generator, opcode);
                    opcode = following == null ? Evaluation.evaluate(generator, opcode) : following;
                } else {
                    generator.decided(OnDelegate.HAND_ON, opcode); // DEL.1
                    if (delegate instanceof GeneratorDelegate) {
                        return opcode; // DEL.13
                    }
                    opcode = Delegation.ask(generator, delegate, opcode);
                }
            } catch (Throwable error) {
                opcode = raise(generator, error);
            }
        } while (generator.phase == Phase.RUNNING); // ORC.4, ORC.5
        return opcode;
    }

    /** The one point at which what body or delegate throws becomes an operation (OP6.6, DEL.12). */
    static Opcode raise(Generator generator, Throwable error) {
        generator.phase = Phase.RUNNING;
        generator.state.leave(error);
        generator.decided(Delegation.drop(generator) ? OnDelegate.DROP : OnBody.RAISE, Opcode.CATCH);
        return Opcode.CATCH;
    }

    /**
     * Carries on with what the innermost generator came to, and those around it, until one suspends or the called one has
     * completed.
     *
     * @param stopped the innermost generator
     * @param left the operation with which it suspended, completed, or hands the verb on
     */
    private static Generator settle(Generator called, Opcode verb, Generator stopped, Opcode left) {
        Nesting nesting = called.nesting;
        Generator taker = stopped; // took the caller's verb itself; those around it handed that on, those within a next
        Generator running = stopped;
        Opcode opcode = left;
        while (true) {
            switch (running.phase) {
                case Phase.SUSPENDED -> {
                    opcode = nesting.passOutward(taker, verb); // DEL.2, DEL.11
                    if (opcode == Opcode.YIELD) {
                        called.phase = Phase.SUSPENDED; // ORC.4
                        return running;
                    }
                    taker = taker.nesting.isWithin(called) ? taker : nesting.innermost();
                }
                case Phase.COMPLETED -> {
                    if (running == called) {
                        return CompletedGenerator.answer(called, opcode);
                    }
                    Generator outer = nesting.leaveInnermost();
                    opcode = Delegation.hear(outer, running == taker ? verb : Opcode.NEXT, running, opcode);
                    taker = running == taker ? outer : taker;
                }
                case Phase.RUNNING -> {
                    boolean handsOnVerb = running == taker && opcode == verb;
                    opcode = nesting.enter(running, opcode);
                    taker = handsOnVerb ? nesting.innermost() : taker;
                }
                default -> throw Phase.unknown(running.phase);
            }
            running = nesting.innermost();
            opcode = run(running, opcode);
        }
    }
}
