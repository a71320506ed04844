package io.github.yieldstick.reports.site.compilers;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.List;

/** What the compilers of a run came to, clause by clause. */
record CompilerCells(RunIndex index) {

    /** The compilers, in the order in which they were named. */
    List<Run.EngineRecord> compilers() {
        return index.engines().stream().filter(Run.EngineRecord::isCompiler).toList();
    }

    /** Those of them that were judged. */
    List<Run.EngineRecord> judged() {
        return compilers().stream().filter(each -> each.unusable().isEmpty()).toList();
    }

    /** The clauses of which a case was judged on a compiler, in the registry's order. */
    List<ClauseRecord> clauses() {
        return index.run().clauses().stream()
                .filter(clause -> judged().stream().anyMatch(each -> count(clause, each) > 0))
                .toList();
    }

    /** How many cases of the clause were judged on the compiler. */
    int count(ClauseRecord clause, Run.EngineRecord compiler) {
        return (int)
                outcomes(clause, compiler).stream().filter(Outcome::isJudgement).count();
    }

    /** How many of them it fails, declared or not. */
    int failures(ClauseRecord clause, Run.EngineRecord compiler) {
        return (int) outcomes(clause, compiler).stream()
                .filter(CompilerCells::isFailure)
                .count();
    }

    /** The gravest outcome of them; {@link Outcome#NOT_RUN} where none was judged. */
    Outcome worst(ClauseRecord clause, Run.EngineRecord compiler) {
        return outcomes(clause, compiler).stream().min(Outcome.GRAVEST_FIRST).orElse(Outcome.NOT_RUN);
    }

    private List<Outcome> outcomes(ClauseRecord clause, Run.EngineRecord compiler) {
        return index.casesOf(clause).stream()
                .filter(each -> index.admits(each, compiler))
                .map(each -> index.outcome(each, compiler))
                .filter(outcome -> outcome != Outcome.NOT_RUN)
                .toList();
    }

    /** Whether the compiler fails the case, declared or not. */
    boolean fails(CaseRecord shown, Run.EngineRecord compiler) {
        return isFailure(index.outcome(shown, compiler));
    }

    /** The compilers that fail the clause. */
    List<Run.EngineRecord> failing(ClauseRecord clause) {
        return judged().stream().filter(each -> failures(clause, each) > 0).toList();
    }

    static boolean isFailure(Outcome outcome) {
        return outcome.isJudgement() && !outcome.isPass();
    }
}
