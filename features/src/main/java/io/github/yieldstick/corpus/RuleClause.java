package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.Optional;

/**
 * The clause that a scenario's rule stands for.
 *
 * @param record the clause
 * @param tag the tag that the rule has to have; empty where the clause is made up for the rule
 */
record RuleClause(ClauseRecord record, Optional<String> tag) {

    static RuleClause registered(ClauseRecord record) {
        return new RuleClause(record, Optional.of("@" + record.id()));
    }

    static RuleClause madeUp(ClauseRecord record) {
        return new RuleClause(record, Optional.empty());
    }
}
