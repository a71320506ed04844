package io.github.yieldstick.reports.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step on the machine's path.
 *
 * @param generator {@link #GEN}, or for another generator of the program {@code g1}, {@code g2} in the order of making; in a
 *     program from source that is each of them; empty for what was logged, by whomever
 * @param kind what kind of step it is
 * @param text what happened, in words or as a value's written form; empty where kind and standing say it all
 * @param decision what the machine decided; empty for what the body did
 * @param standing how the generator stood when it happened; empty for what was logged
 */
public record PathStep(
        Optional<String> generator, Kind kind, String text, Optional<Decision> decision, Optional<Standing> standing) {

    /** The generator that a case drives. */
    public static final String GEN = "gen";

    /** Whether it is a step of the generator that a case drives. */
    public boolean isOfGen() {
        return generator.equals(Optional.of(GEN));
    }

    /** Which other generator takes it; empty for {@code gen}, and for what was logged. */
    public Optional<String> other() {
        return generator.filter(name -> !name.equals(GEN));
    }

    /** The ids of the clauses that decided it, the deciding one first; empty for what the body did. */
    public List<String> clauses() {
        return decision.map(Decision::clauses).orElse(List.of());
    }

    /**
     * A decision of the machine.
     *
     * @param name its name
     * @param enters the part of a region that it leads into; empty where it leads into none
     * @param clauses the ids of the clauses that decided it, the deciding one first
     */
    public record Decision(String name, Optional<Part> enters, List<String> clauses) {
        public Decision {
            clauses = List.copyOf(clauses);
        }
    }

    /** The parts of a region that a decision leads into. */
    public enum Part {
        /** The catch clause. */
        CATCH,
        /** The finally part. */
        FINALLY;

        /** The part as files name it: {@code catch}. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of steps. */
    public enum Kind {
        /** A generator of a program from source is made. */
        MAKES,
        /** A next of the caller, or of a delegating generator. */
        NEXT,
        /** A throw, likewise. */
        THROW,
        /** A return, likewise. */
        RETURN,
        /** The machine decided. */
        DECIDES,
        /** The body was entered. */
        ENTERS,
        /** The body pushed a region. */
        PUSHES,
        /** The body assigned the label. */
        MOVES,
        /** Someone wrote to the log. */
        LOGS,
        /** The body answered. */
        ANSWERS,
        /** The body threw. */
        THROWS,
        /** A generator of a program from source gave, or threw, what a verb came to. */
        GIVES;

        /** The kind as files and pages name it: {@code enters}. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
