package io.github.yieldstick.oracle;

import java.util.List;

/** What a helper, or in a program from source the engine itself, makes observable while a call runs. */
public sealed interface Event {

    /** Gives what the visitor makes of this kind of event. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Makes something of an event, kind by kind.
     *
     * @param <T> what it makes
     */
    interface Visitor<T> {
        /** The body was entered. */
        T entered(Entered entry);

        /** The body answered with an operation. */
        T answered(Written operation);

        /** The body threw. */
        T threw(Written value);

        /** The body or the code around it wrote a value to the log. */
        T logged(Written value);

        /** A promise was rejected, and nobody handled that before the reactions that waited had all run. */
        T rejected(Written reason);

        /** The function of a timer or a microtask threw, and nobody caught it. */
        T uncaught(Written value);

        /** A generator of a whole program did something. */
        T ofGenerator(OfGenerator event);
    }

    /**
     * The body was entered.
     *
     * @param label the state's label
     * @param regions the regions in {@code trys}, the innermost last; empty where the engine does not show them
     * @param pending the operations in {@code ops}, the newest last; empty where the engine does not show them
     */
    record Entered(String label, List<String> regions, List<String> pending) implements Event {

        public Entered {
            regions = List.copyOf(regions);
            pending = List.copyOf(pending);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.entered(this);
        }
    }

    /** The body answered with an operation. */
    record Answered(Written operation) implements Event {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.answered(operation);
        }
    }

    /** The body threw. */
    record Threw(Written value) implements Event {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.threw(value);
        }
    }

    /** The body or the code around it wrote a value to the log. */
    record Logged(Written value) implements Event {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.logged(value);
        }
    }

    /** A promise was rejected, and nobody handled that before the reactions that waited had all run. */
    record Rejected(Written reason) implements Event {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.rejected(reason);
        }
    }

    /** The function of a timer or a microtask threw, and nobody caught it. */
    record Uncaught(Written value) implements Event {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.uncaught(value);
        }
    }

    /**
     * A generator of a whole program did something.
     *
     * @param generator its number in the order of making, from 1
     * @param kind what it did
     * @param text the verb, the label, the operation or the value
     * @param regions the regions at entry into the body, the innermost last; empty where the engine does not show them
     * @param pending the pending operations at entry into the body, the newest last; empty where the engine does not show them
     */
    record OfGenerator(int generator, LaneKind kind, String text, List<String> regions, List<String> pending)
            implements Event {

        public OfGenerator {
            regions = List.copyOf(regions);
            pending = List.copyOf(pending);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.ofGenerator(this);
        }
    }

    /** What a generator of a whole program does. */
    enum LaneKind {
        /** It is made; the text tells what came of that instead. */
        MADE,
        /** It gets a verb. */
        ASKED,
        /** Its body is entered. */
        ENTERED,
        /** Its body answers. */
        ANSWERED,
        /** Its body throws. */
        THREW,
        /** It gives, or throws, what the verb comes to. */
        GAVE
    }
}
