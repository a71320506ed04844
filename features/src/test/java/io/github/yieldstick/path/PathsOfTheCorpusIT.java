package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Decision;
import io.github.yieldstick.engine.OnBody;
import io.github.yieldstick.engine.OnDelegate;
import io.github.yieldstick.engine.OnOperation;
import io.github.yieldstick.engine.OnVerb;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The paths of the kit's own cases: each kind of step is on one of them. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class PathsOfTheCorpusIT extends Traced {
    private static final Corpus CORPUS = Corpus.load();
    private static final List<MachinePath> PATHS = new ArrayList<>();

    @BeforeAll
    static void follow() {
        Tracer tracer = new Tracer(realms, Bounds.standard());
        for (Revision revision : List.of(Revision.V1_1_0, Revision.V2_7_0)) {
            CORPUS.cases().parallelStream()
                    .filter(judged -> isOfUse(judged, revision))
                    .map(judged -> tracer.trace(
                            revision,
                            ((Subject.Body) judged.subject()).program(),
                            judged.rows().stream().map(Row::call).toList()))
                    .forEachOrdered(PATHS::add);
        }
    }

    /** Cases of the old revision are of use where it decides otherwise. */
    private static boolean isOfUse(Case judged, Revision revision) {
        return judged.subject() instanceof Subject.Body
                && judged.record().revisions().contains(revision.id())
                && (revision == Revision.newest()
                        || !judged.record().revisions().contains("2.7.0"))
                && judged.record().profile() != Profile.OBSERVED
                && !judged.needs().contains(Capability.HOST_OBJECT);
    }

    private static Stream<PathStep> steps() {
        return PATHS.stream().flatMap(path -> path.calls().stream()).flatMap(call -> call.steps().stream());
    }

    @Test
    void each_decision_is_on_some_path_but_those_that_show_as_a_step_of_the_body() {
        List<String> decisions = Stream.<Decision[]>of(
                        OnVerb.values(), OnDelegate.values(), OnOperation.values(), OnBody.values())
                .flatMap(Arrays::stream)
                .filter(decision ->
                        decision != OnBody.ENTER && decision != OnBody.TAKE_ANSWER && decision != OnBody.RAISE)
                .map(Decision::name)
                .distinct()
                .toList();

        assertThat(steps().map(PathStep::decision).flatMap(Optional::stream).map(PathStep.Decision::name))
                .containsAll(decisions);
    }

    @Test
    void each_kind_of_step_is_on_some_path() {
        SourceTracer tracer = new SourceTracer(realms, Bounds.standard());
        Stream<PathStep> ofSources = CORPUS.cases().stream()
                .filter(judged -> judged.subject() instanceof Subject.Source)
                .limit(3)
                .flatMap(judged -> tracer.path(Revision.newest(), judged).stream())
                .flatMap(path -> path.calls().stream())
                .flatMap(call -> call.steps().stream());
        assertThat(Stream.concat(steps(), ofSources).map(PathStep::kind)).contains(PathStep.Kind.values());
    }

    @Test
    void each_clause_that_is_named_holds_for_the_revision() {
        for (MachinePath path : PATHS) {
            assertThat(path.calls().stream()
                            .flatMap(call -> call.steps().stream())
                            .flatMap(step -> step.clauses().stream())
                            .distinct())
                    .allMatch(clause -> CORPUS.clauses()
                            .find(clause)
                            .filter(found -> found.revisions().contains(path.revision()))
                            .isPresent());
        }
    }

    @Test
    void the_real_helper_does_the_same_everywhere() {
        assertThat(PATHS.stream().flatMap(path -> path.calls().stream()))
                .hasSizeGreaterThan(500)
                .allMatch(call -> call.difference().isEmpty());
    }

    @Test
    void every_line_but_a_call_fits_into_a_narrow_window() {
        assertThat(PATHS.stream().map(PathText::of).flatMap(String::lines))
                .filteredOn(line -> line.startsWith(" "))
                .allMatch(line -> line.length() < 100);
    }
}
