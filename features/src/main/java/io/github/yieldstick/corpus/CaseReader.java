package io.github.yieldstick.corpus;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.CaseRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads a case from a scenario, and says what is wrong with one. */
final class CaseReader {
    private final RuleClauses clauses;
    private final Feature feature;
    private final Pickle pickle;

    CaseReader(RuleClauses clauses, Feature feature, Pickle pickle) {
        this.clauses = clauses;
        this.feature = feature;
        this.pickle = pickle;
    }

    /** The case; throws {@link ScenarioProblem} if the scenario is written wrongly. */
    Case read() {
        RuleClause clause = clauses.of(feature, pickle);
        CaseName name = here(() -> name(clause));
        List<String> tags = pickle.getTags().stream().map(PickleTag::getName).toList();
        CaseTags told = here(() -> new CaseTags(tags, clause, feature.origin()));
        ScenarioSteps steps = new ScenarioSteps(feature, pickle);
        CallTable calls = steps.calls();
        Program program = new Program(
                missing(steps.missing(), told), steps.surroundingCode(), steps.thisArgument(), steps.body());
        if (calls.showsStacks() && !told.needs().contains(Capability.STACKS)) {
            throw problem("the table shows regions or pending operations; tag the scenario " + Capability.STACKS.tag()
                    + ", for engines that cannot show them.");
        }
        CaseRecord record = new CaseRecord(
                name.id(),
                clause.record().id(),
                name.title(),
                told.profile(),
                told.revisions(),
                feature.place(pickle),
                program.surroundingCode().code(),
                program.body().code(),
                calls.columns(),
                calls.written(),
                feature.text(pickle));
        return new Case(record, program, calls.rows(), told.needs(), tags);
    }

    private CaseName name(RuleClause clause) {
        return switch (feature.origin()) {
            case KIT -> CaseName.ofTheKit(pickle.getName(), clause.record());
            case ELSEWHERE -> CaseName.fromElsewhere(pickle.getName());
        };
    }

    /** Only where the helper is JavaScript of the realm does it matter to it what its host has. */
    private List<String> missing(Text names, CaseTags tags) {
        if (names.code().isEmpty()) {
            return List.of();
        }
        if (!tags.needs().contains(Capability.HOST_OBJECT)) {
            throw problem("the host lacks " + names.code() + "; tag the scenario " + Capability.HOST_OBJECT.tag()
                    + ", for engines that do not live in that host.");
        }
        return Arrays.stream(names.code().split(",")).map(String::strip).toList();
    }

    /** What is wrong with a part that knows no place of its own is told of the scenario's. */
    private <T> T here(Supplier<T> part) {
        try {
            return part.get();
        } catch (ScenarioProblem problem) {
            throw problem(String.valueOf(problem.getMessage()));
        }
    }

    private ScenarioProblem problem(String sentence) {
        return new ScenarioProblem(feature.place(pickle) + ": " + sentence);
    }
}
