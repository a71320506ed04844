package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.text.Prose;
import java.util.List;

/**
 * An opcode as the book introduces it.
 *
 * @param name its name
 * @param says who says it
 * @param does what comes of it
 * @param clauses the clauses that begin with what it does
 */
record Opcode(String name, String says, List<Prose> does, List<String> clauses) {

    /** All, each at the place of its number. */
    static final List<Opcode> ALL = List.of(
            of("next", "the caller", "runs the body on; `sent()` gives the operand", "OP0.1", "OP0.2"),
            of("throw", "the caller", "runs the body on; `sent()` throws the operand", "OP1.1"),
            of(
                    "return",
                    "the caller or the body",
                    "completes the generator, through the finally parts that lie ahead",
                    "OP2.1",
                    "OP2.3"),
            of(
                    "break",
                    "the body",
                    "jumps to the label that is its operand, through the finally parts between",
                    "OP3.1"),
            of("yield", "the body", "suspends; the caller gets the operand", "OP4.1"),
            of("yieldstar", "the body", "sets the operand as the delegate, and asks it for its first value", "OP5.1"),
            of(
                    "catch",
                    "whoever throws in the body",
                    "enters the catch part that lies ahead, else a finally part, else completes by throwing",
                    "OP6.1",
                    "OP6.4"),
            of("endfinally", "the body", "leaves the region, and takes up what pends", "OP7.1"));

    private static Opcode of(String name, String says, String does, String... clauses) {
        return new Opcode(name, says, Prose.of(does), List.of(clauses));
    }
}
