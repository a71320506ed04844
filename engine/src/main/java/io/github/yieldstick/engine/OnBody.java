package io.github.yieldstick.engine;

/** What a call of the body comes to (the helper document, Evaluating). */
public enum OnBody implements Decision {
    /** The body is called. */
    ENTER("call the body, with the label as it stands", "STA.1", "STA.3"),
    /** The body answered. */
    TAKE_ANSWER("the answer becomes the operation to look at", "ORC.5"),
    /** The body answered with next, throw or catch, which other parties have to say. */
    TAKE_ANSWER_OF_OTHERS("a body may answer with that too: it becomes the operation to look at", "ORC.12"),
    /** The body answered with no operation. */
    RAISE_NO_OPERATION("that is no operation: a TypeError is raised in the generator", "ORC.9"),
    /** The body threw. */
    RAISE("what was thrown is raised in the generator", "OP6.6");

    @SuppressWarnings("ImmutableEnumChecker") // its list is one that nobody can change
    private final Ground ground;

    OnBody(String sentence, String... clauses) {
        this.ground = Ground.of(sentence, clauses);
    }

    static OnBody takingAnswer(Opcode answer) {
        return switch (answer) {
            case RETURN, BREAK, YIELD, YIELDSTAR, ENDFINALLY -> TAKE_ANSWER;
            case NEXT, THROW, CATCH -> TAKE_ANSWER_OF_OTHERS; // ORC.12
        };
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
