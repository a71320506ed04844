package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.SourcePath;
import io.github.yieldstick.path.SourceTracer;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.Profile;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The kit's own programs from source do the same whether their generators are followed or not. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class FollowedProgramsIT {
    private static final Realms REALMS = new Realms();
    private static final Bounds BOUNDS = Bounds.standard();
    private static final String NEWEST = Revision.newest().id();
    /** The full run takes every program; the others some of each clause. */
    private static final int STRIDE = "full".equals(System.getProperty("yieldstick.health")) ? 1 : 12;

    private static final List<Case> ALL = Corpus.load().cases().stream()
            .filter(judged -> judged.subject() instanceof Subject.Source
                    && judged.record().profile() != Profile.OBSERVED
                    && judged.record().revisions().contains(NEWEST))
            .toList();
    private static final List<Case> CASES = IntStream.iterate(0, i -> i < ALL.size(), i -> i + STRIDE)
            .mapToObj(ALL::get)
            .toList();

    @AfterAll
    static void close() {
        REALMS.close();
    }

    private static List<CallTrace> alone(Case judged, SeatedEngine seat) {
        return Performance.of(judged, seat, REALMS, BOUNDS).calls();
    }

    private static List<CallTrace> followed(Case judged, SeatedEngine seat) {
        return Performance.inLanes(judged, ((Subject.Source) judged.subject()).program(), seat, REALMS, BOUNDS)
                .calls();
    }

    private static List<CallTrace> withoutLanes(List<CallTrace> trace) {
        return trace.stream().map(CallTrace::withoutLanes).toList();
    }

    private static Stream<String> changed(Supplier<SeatedEngine> seats) {
        return CASES.parallelStream()
                .filter(judged -> !withoutLanes(followed(judged, seats.get())).equals(alone(judged, seats.get())))
                .map(Case::id);
    }

    @Test
    void under_the_real_helper() {
        assertThat(changed(() -> SeatedEngine.of(HelperText.newest()))).isEmpty();
    }

    @Test
    void on_the_bundled_engine() {
        assertThat(changed(() -> SeatedEngine.of(new Facade(new JavaEngine(Revision.newest())))))
                .isEmpty();
    }

    @Test
    void and_their_generators_take_the_path_that_the_bundled_engine_tells() {
        SourceTracer tracer = new SourceTracer(REALMS, BOUNDS);

        assertThat(CASES.parallelStream()
                        .filter(judged -> !tracer.path(Revision.newest(), judged)
                                .map(SourcePath::trace)
                                .filter(followed(judged, SeatedEngine.of(HelperText.newest()))::equals)
                                .isPresent())
                        .map(Case::id))
                .isEmpty();
    }
}
