package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Diagnosis;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of an engine that fails cases what is most probably wrong with it, by the fault dictionary that comes with the kit. */
public final class Diagnoses {
    private final FaultDictionary dictionary;
    private final HelperPieces pieces;

    Diagnoses(FaultDictionary dictionary, HelperPieces pieces) {
        this.dictionary = dictionary;
        this.pieces = pieces;
    }

    /**
     * Reads the dictionary.
     *
     * @param cases the cases as they stand now: what was measured on another text of a case is left out
     */
    public static Diagnoses by(Collection<Case> cases) {
        Map<String, String> digests = cases.stream().collect(Collectors.toMap(Case::id, KnownCase::digest));
        return new Diagnoses(FaultDictionaryFile.load().among(digests), HelperPieces.load());
    }

    /**
     * The diagnosis of one engine; empty where it fails nothing, or nothing known is like it.
     *
     * @param engine the engine's id
     * @param revision the revision that it was judged by
     * @param results what came of its cases
     */
    public Optional<Diagnosis> of(String engine, String revision, Collection<CaseResult> results) {
        List<FaultDictionary.Entry> faults = dictionary.of(revision, HelperText.newest().revision());
        Findings found = Findings.of(results).among(dictionary.measured(faults));
        return new Diagnoser(FaultDictionary.readable(faults, pieces), found).diagnose(engine);
    }
}
