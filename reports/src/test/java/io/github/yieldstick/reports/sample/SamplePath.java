package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.PathStep.Kind;
import io.github.yieldstick.reports.run.PathStep.Part;
import io.github.yieldstick.reports.run.Region;
import io.github.yieldstick.reports.run.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The path through the body of the {@link SampleRun}'s cases. */
public final class SamplePath {

    public static final List<String> BODY = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 1, 2]);
                throw boom;
              case 1: return [2 /*return*/, "kept"];
              case 2: return [2 /*return*/, "never"];
            }
            """.lines().toList();

    public static final Region REGION = new Region(0, OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(2));
    private static final List<Region> REGIONS = List.of(REGION);
    private static final List<String> ERROR = List.of("[6, boom]");

    private SamplePath() {}

    public static PathRecord of(String caseId, List<String> revisions) {
        return new PathRecord(caseId, revisions, List.of(first(), second()));
    }

    private static PathRecord.Call first() {
        return new PathRecord.Call(
                "next()",
                List.of(
                        decided(Kind.NEXT, "the verb becomes the operation", "TAKE", 0, List.of(), List.of(), "GEN.3"),
                        decided(Kind.DECIDES, "run the body", "START", 0, List.of(), List.of(), "OP0.1"),
                        of(Kind.ENTERS, "", 0, List.of(), List.of()),
                        of(Kind.PUSHES, "[0, , 1, 2]", 0, REGIONS, List.of()),
                        of(Kind.THROWS, "boom", 0, REGIONS, List.of()),
                        decided(
                                Kind.DECIDES,
                                "enter the finally part, and the error pends",
                                "ENTER_FINALLY_FROM_TRY",
                                Optional.of(Part.FINALLY),
                                0,
                                REGIONS,
                                List.of(),
                                "OP6.4",
                                "PRO.8"),
                        of(Kind.ENTERS, "", 1, REGIONS, ERROR),
                        of(Kind.ANSWERS, "[2, \"kept\"]", 1, REGIONS, ERROR),
                        decided(
                                Kind.DECIDES,
                                "drop what pends",
                                "REPLACE_PENDING",
                                1,
                                REGIONS,
                                ERROR,
                                "PRO.4",
                                "PRO.3"),
                        decided(
                                Kind.DECIDES,
                                "complete with the operand",
                                "COMPLETE_WITH_VALUE",
                                1,
                                List.of(),
                                List.of(),
                                "OP2.1")),
                "returns \"kept\"");
    }

    private static PathRecord.Call second() {
        return new PathRecord.Call(
                "next()",
                List.of(decided(
                        Kind.NEXT, "the generator has completed", "ANSWER_NEXT", 1, List.of(), List.of(), "CMP.1")),
                "returns undefined");
    }

    /** A path on which two other generators take steps, too; at its last, the first of them stands at label 1. */
    public static PathRecord ofThree(String caseId, List<String> revisions) {
        return new PathRecord(
                caseId,
                revisions,
                List.of(new PathRecord.Call(
                        "next()",
                        List.of(
                                other("gen", Kind.NEXT, 0),
                                other("g1", Kind.NEXT, 1),
                                other("g2", Kind.NEXT, 5),
                                other("g1", Kind.DECIDES, 1)),
                        "returns 1")));
    }

    private static PathStep other(String generator, Kind kind, int label) {
        return new PathStep(
                Optional.of(generator),
                kind,
                "it goes on",
                Optional.empty(),
                Optional.of(new Standing(label, List.of(), List.of())));
    }

    public static PathStep of(Kind kind, String text, int label, List<Region> regions, List<String> pending) {
        return new PathStep(
                Optional.of(PathStep.GEN),
                kind,
                text,
                Optional.empty(),
                Optional.of(new Standing(label, regions, pending)));
    }

    public static PathStep decided(
            Kind kind,
            String text,
            String decision,
            int label,
            List<Region> regions,
            List<String> pending,
            String... clauses) {
        return decided(kind, text, decision, Optional.empty(), label, regions, pending, clauses);
    }

    private static PathStep decided(
            Kind kind,
            String text,
            String decision,
            Optional<Part> enters,
            int label,
            List<Region> regions,
            List<String> pending,
            String... clauses) {
        return new PathStep(
                Optional.of(PathStep.GEN),
                kind,
                text,
                Optional.of(new PathStep.Decision(decision, enters, List.of(clauses))),
                Optional.of(new Standing(label, regions, pending)));
    }
}
