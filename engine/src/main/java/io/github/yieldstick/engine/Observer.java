package io.github.yieldstick.engine;

/** Is told of each decision of one generator, in order. What it throws would be an error of the generator. */
@FunctionalInterface
public interface Observer {
    /**
     * A decision was taken, and is about to be carried out; what comes of it shows in the state at the next one. A decision
     * with which a verb ends changes no more than the label, and that only for {@link OnOperation#SUSPEND}.
     *
     * @param decision what is to be done
     * @param operation the operation that it is about; for one that the body answered or an error became, that one
     * @param state the generator's state, to be read only
     */
    void decided(Decision decision, Operation operation, State state);

    /** The one that lets everything pass: a generator with it is as fast as one without. */
    static Observer none() {
        return Unobserved.INSTANCE;
    }
}
