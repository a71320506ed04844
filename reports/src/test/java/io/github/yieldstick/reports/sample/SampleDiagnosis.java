package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import io.github.yieldstick.reports.run.Diagnosis.Suspect;
import java.util.List;

/** What is probably wrong with an engine of a sample. */
public final class SampleDiagnosis {
    public static final HelperChange OFF_BY_ONE = new HelperChange(
            "F0700",
            "2.7.0",
            190,
            "op[1] > t[0]",
            "op[1] >= t[0]",
            "the first label itself lies outside",
            List.of("PRO.4"));
    public static final HelperChange LOST = new HelperChange(
            "F0800", "2.7.0", 193, "_.ops.pop()", "", "what pends is dropped", List.of("PRO.4", "GEN.9"));
    public static final HelperChange TOLD_IN_WORDS =
            HelperChange.toldInWords("size: the fourth region is lost", "2.7.0", List.of("PRO.1"));
    public static final HelperChange OLDER = HelperChange.wholeText("text 1.9.2", "1.9.2");

    private SampleDiagnosis() {}

    /** One that fits, of one case and one fault. */
    public static Diagnosis of(String engine, String caseId) {
        return exact(engine, new Suspect(List.of(caseId), List.of(OFF_BY_ONE, LOST)));
    }

    /** One that fits. */
    public static Diagnosis exact(String engine, Suspect... suspects) {
        return new Diagnosis(engine, 1, 20, List.of(suspects), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** One where nothing known explains a case. */
    public static Diagnosis unknown(String engine, String caseId, String clause) {
        return new Diagnosis(
                engine, 1, 20, List.of(), List.of(caseId), List.of(), List.of(), List.of(), List.of(clause));
    }
}
