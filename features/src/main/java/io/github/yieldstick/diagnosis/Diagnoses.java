package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of an engine that fails cases what is most probably wrong with it, by the fault dictionary that comes with the kit. */
public final class Diagnoses {
    private final FaultDictionary dictionary;
    private final HelperPieces pieces;
    private final Map<String, String> digests;
    private final Map<String, CaseRecord> cases;

    Diagnoses(FaultDictionary dictionary, HelperPieces pieces, Collection<Case> cases) {
        this.dictionary = dictionary;
        this.pieces = pieces;
        this.digests = KnownCase.digests(cases);
        this.cases = cases.stream().map(Case::record).collect(Collectors.toMap(CaseRecord::id, record -> record));
    }

    /**
     * Reads the dictionary.
     *
     * @param cases the cases as they stand now: what was measured on another text of a case is left out
     */
    public static Diagnoses by(Collection<Case> cases) {
        return new Diagnoses(FaultDictionaryFile.load(), HelperPieces.load(), cases);
    }

    /**
     * The run with a diagnosis for each engine that fails.
     *
     * @param cases the cases of the run
     */
    public static Run in(Run run, Collection<Case> cases) {
        Map<String, List<CaseResult>> failing =
                run.results().stream().collect(Collectors.groupingBy(CaseResult::engine));
        failing.values().removeIf(results -> results.stream().noneMatch(Diagnoses::fails));
        if (failing.isEmpty()) {
            return run;
        }
        Diagnoses diagnoses = by(cases);
        return run.diagnosed(run.head().engines().stream()
                .filter(engine -> !engine.isCompiler() && failing.containsKey(engine.id()))
                .flatMap(engine ->
                        diagnoses
                                .of(engine.id(), engine.revision(), Objects.requireNonNull(failing.get(engine.id())))
                                .stream())
                .toList());
    }

    /**
     * The diagnosis of one engine; empty where it fails nothing.
     *
     * @param engine the engine's id
     * @param revision the revision that it was judged by
     * @param results what came of its cases
     */
    public Optional<Diagnosis> of(String engine, String revision, Collection<CaseResult> results) {
        List<FaultDictionary.Entry> faults =
                dictionary.of(revision, HelperText.newest().revision());
        Set<String> measured = dictionary.measured(faults, digests);
        Findings all = Findings.of(results, cases);
        Findings found = all.among(measured);
        List<KnownFault> known = faults.stream()
                .filter(fault -> fault.change().isOfItsText())
                .map(fault -> new KnownFault(fault.change(), dictionary.failures(fault, found.judged())))
                .toList();
        return new Diagnoser(
                        known,
                        pieces,
                        found,
                        all.symptoms().keySet().stream()
                                .filter(id -> !measured.contains(id))
                                .toList())
                .diagnose(engine);
    }

    private static boolean fails(CaseResult result) {
        Outcome outcome = result.outcome();
        return outcome.isFault() || (outcome.isJudgement() && !outcome.isPass());
    }
}
