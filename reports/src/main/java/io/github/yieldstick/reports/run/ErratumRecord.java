package io.github.yieldstick.reports.run;

import java.util.List;

/**
 * A place where a document says what is not so. What stands between backticks is code.
 *
 * @param document the document, {@code The __generator helper}
 * @param part the heading under which it stands there
 * @param printed what the document prints or claims
 * @param actual what is so
 * @param cases the ids of the cases that show it; may be empty
 */
public record ErratumRecord(String document, String part, String printed, String actual, List<String> cases) {

    public ErratumRecord {
        cases = List.copyOf(cases);
    }
}
