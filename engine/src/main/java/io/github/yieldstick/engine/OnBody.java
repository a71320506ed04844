package io.github.yieldstick.engine;

import java.util.List;

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

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> clauses;

    OnBody(String sentence, String... clauses) {
        this.sentence = sentence;
        this.clauses = List.of(clauses);
    }

    static OnBody takingAnswer(Opcode answer) {
        return switch (answer) {
            case RETURN, BREAK, YIELD, YIELDSTAR, ENDFINALLY -> TAKE_ANSWER;
            case NEXT, THROW, CATCH -> TAKE_ANSWER_OF_OTHERS; // ORC.12
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}
