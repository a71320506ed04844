package io.github.yieldstick.reports.run;

import java.util.List;
import java.util.Locale;

/**
 * One clause as the registry states it.
 *
 * @param id the clause's id, {@code PRO.4}
 * @param chapter the heading under which the registry lists it
 * @param statement the sentence that the clause's cases show
 * @param source the document, and its part, that the sentence comes from
 * @param revisions the revisions that it holds for, oldest first
 * @param status how binding it is
 */
public record ClauseRecord(
        String id, String chapter, String statement, String source, List<String> revisions, Status status) {

    public ClauseRecord {
        revisions = List.copyOf(revisions);
    }

    /** How binding a clause is, and with that in which profile its cases are judged. */
    public enum Status {
        /** Documented. */
        MUST,
        /** Follows from the helper's text, outside what a compiler emits. */
        EDGE,
        /** The exact text of an error. */
        MESSAGES,
        /** What every compiler must keep of ECMAScript: judged on compilers alone, and of no revision of the helper. */
        LOWERING,
        /** Nothing defines it: observed and reported, never judged. */
        FREE;

        /** The status as files and pages name it: {@code must}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
