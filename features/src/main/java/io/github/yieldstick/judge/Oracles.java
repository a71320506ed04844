package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.SourceProgram;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.TraceComparison;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What one case is held against: the real helper of each revision and, for a case from source, ECMAScript itself. For several threads. */
final class Oracles {
    /** Makes no generator and never calls a body. */
    private static final Helper IDLE =
            new HelperFile(Text.of("idle.js", "exports.__generator = function () {};"), "__generator");

    /** What a row can say of ECMAScript. */
    private static final List<Aspect> NATIVE = List.of(Aspect.LOGS, Aspect.COMPLETES);

    private final Case judged;
    private final Realms realms;
    private final Bounds bounds;
    private final Map<String, Performance> helpers = new HashMap<>();
    private final Map<String, Performance> lanes = new HashMap<>();
    private final Map<String, Duration> took = new HashMap<>();
    private Optional<Performance> standard = Optional.empty();
    private Optional<Boolean> asksNothing = Optional.empty();

    Oracles(Case judged, Realms realms, Bounds bounds) {
        this.judged = judged;
        this.realms = realms;
        this.bounds = bounds;
    }

    /** What the real helper of that revision does. */
    synchronized Performance helper(String revision) {
        return helpers.computeIfAbsent(revision, id -> {
            long begun = System.nanoTime();
            Performance helper = perform(id);
            took.put(id, since(begun));
            return helper;
        });
    }

    /** What the real helper of that revision does, with each generator of the program followed. */
    synchronized Performance inLanes(String revision, SourceProgram program) {
        return lanes.computeIfAbsent(
                revision,
                id -> Performance.inLanes(judged, program, SeatedEngine.of(HelperText.of(id)), realms, bounds));
    }

    private Performance perform(String revision) {
        return Performance.of(judged, SeatedEngine.of(HelperText.of(revision)), realms, bounds);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** How long the real helper of that revision was at the case, when it has been asked. */
    synchronized Duration took(String revision) {
        return took.getOrDefault(revision, Duration.ZERO);
    }

    /** How long it is at the case when it is asked again, so that what a process needs to get going does not count. */
    synchronized Duration takesNow(String revision) {
        long begun = System.nanoTime();
        perform(revision);
        return since(begun);
    }

    /** What ECMAScript does; empty for a case that is given as a body. */
    synchronized Optional<Performance> standard() {
        if (standard.isEmpty() && judged.subject() instanceof Subject.Source source) {
            standard = Optional.of(Performance.natively(judged, source.program().source(), realms, bounds));
        }
        return standard;
    }

    /**
     * Whether all rows hold just the same under a helper that makes nothing. Only of a case from elsewhere is that asked: those
     * of the kit are held to it by a test.
     */
    synchronized boolean asksNothing() {
        if (asksNothing.isEmpty()) {
            asksNothing = Optional.of(judged.record().profile() == Profile.LOCAL && holdsUnderNoHelper());
        }
        return asksNothing.get();
    }

    private boolean holdsUnderNoHelper() {
        try {
            Performance idle = Performance.of(judged, SeatedEngine.of(IDLE), realms, bounds);
            return idle.contradiction().isEmpty() && idle.stopped().isEmpty();
        } catch (ProgramFault withoutGenerator) {
            return false;
        }
    }

    /** The first row that is said to differ between helper and standard, and does not. */
    Optional<Integer> withoutDifference(Performance helper) {
        return standard().flatMap(natively -> {
            List<TraceComparison.InAspect> differing = new TraceComparison(natively.calls(), helper.calls()).aspects();
            return IntStream.range(0, judged.rows().size())
                    .boxed()
                    .filter(row -> judged.rows().get(row).differs())
                    .filter(row -> NATIVE.stream()
                            .noneMatch(aspect -> differing.contains(new TraceComparison.InAspect(row, aspect))))
                    .findFirst();
        });
    }
}
