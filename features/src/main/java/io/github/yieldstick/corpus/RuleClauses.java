package io.github.yieldstick.corpus;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clauses of rules in the registry, and makes one up for each free rule of a scenario from elsewhere. */
final class RuleClauses {
    private static final Pattern HEADING = Pattern.compile("(\\S+) (.+)");
    private static final Pattern CLAUSE = Pattern.compile(CaseId.CLAUSE + "( .*)?");

    private final Clauses registry;
    private final Map<String, ClauseRecord> madeUp = new LinkedHashMap<>();

    RuleClauses(Clauses registry) {
        this.registry = registry;
    }

    /** The clauses that were made up so far, in order of appearance. */
    Collection<ClauseRecord> madeUp() {
        return madeUp.values();
    }

    /** The clause of a scenario; throws {@link ScenarioProblem} if its rule does not say it as it should. */
    RuleClause of(Feature feature, Pickle pickle) {
        Optional<Rule> rule = feature.rule(pickle);
        return switch (feature.origin()) {
            case KIT ->
                registered(
                        feature,
                        rule.orElseThrow(() -> new ScenarioProblem(feature.place(pickle)
                                + ": the scenario stands in no rule; put it under the \"Rule:\" of its clause.")));
            case ELSEWHERE ->
                rule.filter(written -> CLAUSE.matcher(written.getName()).matches())
                        .map(written -> registered(feature, written))
                        .orElseGet(() -> RuleClause.madeUp(free(feature, rule)));
        };
    }

    private RuleClause registered(Feature feature, Rule rule) {
        String place = feature.place(rule);
        Matcher heading = HEADING.matcher(rule.getName());
        if (!heading.matches()) {
            throw new ScenarioProblem(place + ": \"Rule: " + rule.getName()
                    + "\" names no clause; write the clause's id and its sentence.");
        }
        ClauseRecord clause = registry.find(heading.group(1))
                .orElseThrow(() -> new ScenarioProblem(place + ": there is no clause " + heading.group(1)
                        + " in clauses.yaml; correct the id, or register the clause there first."));
        if (!clause.statement().equals(heading.group(2))) {
            throw new ScenarioProblem(place + ": the rule says of " + clause.id() + " \"" + heading.group(2)
                    + "\", but clauses.yaml says \"" + clause.statement() + "\"; make the two the same.");
        }
        return RuleClause.registered(clause);
    }

    /** A rule is a clause of its own; the scenarios of a file that stand in no rule share one. */
    private ClauseRecord free(Feature feature, Optional<Rule> rule) {
        String source = rule.map(feature::place).orElse(feature.file());
        String statement = rule.map(Rule::getName)
                .filter(name -> !name.isEmpty())
                .orElse(feature.name().isEmpty() ? feature.file() : feature.name());
        return madeUp.computeIfAbsent(
                source,
                place -> new ClauseRecord(
                        "LOCAL." + (madeUp.size() + 1),
                        "Cases from elsewhere",
                        statement,
                        place,
                        Revisions.between(Optional.empty(), Optional.empty()),
                        ClauseRecord.Status.MUST));
    }
}
