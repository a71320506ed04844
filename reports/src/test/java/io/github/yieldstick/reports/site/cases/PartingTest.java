package io.github.yieldstick.reports.site.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.CaseResult.Event;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.sample.SamplePath;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartingTest {

    private static final PathRecord PATH = SamplePath.of("PRO.4-01", List.of("2.7.0"));
    private static final DecidingClauses CLAUSES = new DecidingClauses(Set.of("OP6.4"));
    private static final List<Event> RIGHT = List.of(
            event(Event.Kind.ENTERED, "0"),
            event(Event.Kind.THREW, "boom"),
            event(Event.Kind.ENTERED, "1"),
            event(Event.Kind.ANSWERED, "[2, \"kept\"]"));
    private static final CallTrace SECOND = new CallTrace("next()", List.of(), "returns undefined");

    private static Event event(Event.Kind kind, String value) {
        return new Event(kind, value);
    }

    private static CallTrace first(List<Event> events, String completes) {
        return new CallTrace("next()", events, completes);
    }

    private static CaseResult result(int row, List<Event> oracle, CallTrace... engine) {
        Divergence divergence = new Divergence(row, "next()", Aspect.COMPLETES, "a", "a", "b");
        return new CaseResult(
                "PRO.4-01",
                "e",
                Outcome.FAIL,
                "",
                Optional.of(divergence),
                List.of(first(oracle, "returns \"kept\""), SECOND),
                List.of(engine));
    }

    private static Optional<Parting> parting(int row, CallTrace... engine) {
        return new PartingFinder(PATH, 0, CLAUSES).of(result(row, RIGHT, engine));
    }

    private static String words(List<Prose> words) {
        return words.stream().map(Prose::text).collect(Collectors.joining());
    }

    private static List<String> deciding(Parting parting) {
        return parting.decisions().stream()
                .map(decided -> decided.clauses().get(0).id())
                .toList();
    }

    @Test
    void tells_of_a_finally_part_that_did_not_run() {
        Parting parting =
                parting(1, first(RIGHT.subList(0, 2), "throws boom"), SECOND).orElseThrow();

        assertThat(parting.meaning()).isEqualTo("It ended the call without running the finally part at label 1.");
        assertThat(deciding(parting)).containsExactly("OP6.4");
        assertThat(parting.decisions().get(0).clauses())
                .containsExactly(
                        new DecidingClauses.Clause("OP6.4", "clauses/OP6.html#OP6.4"),
                        new DecidingClauses.Clause("PRO.8", ""));
        assertThat(parting.anchor()).isEqualTo("step-7");
        assertThat(words(parting.oracle())).isEqualTo("enters the body at label 1");
        assertThat(words(parting.engine())).isEqualTo("completes the call: throws boom");
    }

    @Test
    void does_not_say_that_a_call_ended_which_did_not() {
        assertThat(parting(1, first(RIGHT.subList(0, 2), "")).orElseThrow().meaning())
                .isEqualTo("It did not come to running the finally part at label 1.");
    }

    @Test
    void leaves_out_the_stacks_of_an_engine_that_shows_none() {
        List<Event> withStacks = new ArrayList<>(RIGHT);
        withStacks.set(2, new Event(Event.Kind.ENTERED, "1", List.of("[0, , 1, 2]"), List.of("[6, boom]")));
        CaseResult stackless = result(1, withStacks, first(RIGHT, "throws boom"), SECOND);

        assertThat(new PartingFinder(PATH, 0, CLAUSES)
                        .of(stackless)
                        .orElseThrow()
                        .number())
                .isEqualTo(10);
    }

    @Test
    void looks_at_the_stacks_of_an_engine_that_shows_them() {
        List<Event> withStacks = new ArrayList<>(RIGHT);
        withStacks.set(2, new Event(Event.Kind.ENTERED, "1", List.of("[0, , 1, 2]"), List.of("[6, boom]")));
        List<Event> other = new ArrayList<>(RIGHT);
        other.set(2, new Event(Event.Kind.ENTERED, "1", List.of("[0, , 1, 2]"), List.of()));
        CaseResult result = result(1, withStacks, first(other, "throws boom"), SECOND);

        assertThat(new PartingFinder(PATH, 0, CLAUSES).of(result).orElseThrow().number())
                .isEqualTo(7);
    }

    @Test
    void is_the_first_thing_that_differs_though_an_earlier_call_is_not_judged_by_it() {
        List<Event> other = new ArrayList<>(RIGHT);
        other.set(3, event(Event.Kind.ANSWERED, "[2, 1]"));

        assertThat(parting(2, first(other, "returns \"kept\""), new CallTrace("next()", List.of(), "returns 1"))
                        .orElseThrow()
                        .number())
                .isEqualTo(8);
    }

    @Test
    void takes_no_decision_of_another_generator_for_that_of_the_one_which_is_driven() {
        PathStep entered = SamplePath.of(PathStep.Kind.ENTERS, "", 1, List.of(), List.of());
        PathStep caught = new PathStep(
                Optional.of("g1"),
                PathStep.Kind.DECIDES,
                "enter the catch clause",
                Optional.of(new PathStep.Decision("ENTER_CATCH", Optional.of(PathStep.Part.CATCH), List.of("OP6.1"))),
                entered.standing());
        PathStep resumed = SamplePath.decided(
                PathStep.Kind.DECIDES, "run on", "RESUME_AFTER_THROW", 1, List.of(), List.of(), "DEL.4");
        PathRecord path = new PathRecord(
                "DEL.4-01",
                List.of("2.7.0"),
                List.of(new PathRecord.Call("next()", List.of(caught, resumed, entered), "returns 1")));
        CaseResult result = new CaseResult(
                "DEL.4-01",
                "e",
                Outcome.FAIL,
                "",
                Optional.of(new Divergence(1, "next()", Aspect.LABELS, "1", "1", Divergence.NOTHING)),
                List.of(first(List.of(event(Event.Kind.ENTERED, "1")), "returns 1")),
                List.of(first(List.of(), "returns 1")));

        Parting parting = new PartingFinder(path, 0, CLAUSES).of(result).orElseThrow();
        assertThat(parting.meaning()).isEqualTo("It ended the call without entering the body at label 1.");
        assertThat(parting.decisions()).extracting(Parting.Decided::other).containsExactly("g1", "");
    }

    @Test
    void says_no_such_thing_of_one_that_enters_it_later() {
        List<Event> late = new ArrayList<>(RIGHT);
        late.add(2, event(Event.Kind.LOGGED, "1"));

        assertThat(parting(1, first(late, "returns \"kept\""), SECOND)
                        .orElseThrow()
                        .meaning())
                .isEqualTo("It logs 1, before entering the body at label 1.");
    }

    @Test
    void names_every_decision_up_to_a_completion_that_is_another() {
        Parting parting = parting(1, first(RIGHT, "throws boom"), SECOND).orElseThrow();

        assertThat(deciding(parting)).containsExactly("PRO.4", "OP2.1");
        assertThat(parting.number()).isEqualTo(10);
        assertThat(parting.meaning())
                .isEqualTo("It completed the call otherwise: the call throws boom, where it returns \"kept\".");
    }

    @Test
    void names_the_last_decision_before_something_that_the_body_does() {
        List<Event> other = new ArrayList<>(RIGHT);
        other.set(3, event(Event.Kind.ANSWERED, "[2, \"lost\"]"));

        assertThat(deciding(parting(1, first(other, "returns \"lost\""), SECOND).orElseThrow()))
                .containsExactly("OP6.4");
    }

    @Test
    void tells_of_an_engine_that_goes_on_behind_the_end() {
        List<Event> more = new ArrayList<>(RIGHT);
        more.add(event(Event.Kind.ENTERED, "2"));

        Parting parting = parting(1, first(more, "returns \"kept\""), SECOND).orElseThrow();
        assertThat(words(parting.oracle())).isEqualTo("completes the call: returns \"kept\"");
        assertThat(words(parting.engine())).isEqualTo("enters the body at label 2");
    }

    @Test
    void tells_of_an_engine_that_does_not_come_to_the_call() {
        Parting parting = parting(2, first(RIGHT, "returns \"kept\"")).orElseThrow();

        assertThat(deciding(parting)).containsExactly("CMP.1");
        assertThat(words(parting.engine())).isEqualTo("does not come to this call");
    }

    @Test
    void is_not_told_where_the_path_is_not_that_of_the_oracle() {
        PathRecord other =
                new PathRecord("PRO.4-01", List.of("2.7.0"), PATH.calls().subList(1, 2));
        CaseResult result = new CaseResult(
                "PRO.4-01",
                "e",
                Outcome.FAIL,
                "",
                Optional.of(new Divergence(1, "next()", Aspect.COMPLETES, "a", "a", "b")),
                List.of(first(RIGHT, "returns \"kept\"")),
                List.of(first(RIGHT, "throws boom")));

        assertThat(new PartingFinder(other, 0, CLAUSES).of(result)).isEmpty();
    }

    @Test
    void is_not_told_of_a_call_before_the_machine_did_anything() {
        PathRecord idle = new PathRecord(
                "GEN.7-01",
                List.of("2.7.0"),
                List.of(new PathRecord.Call("typeof gen", List.of(), "gives \"object\"")));
        CaseResult result = new CaseResult(
                "GEN.7-01",
                "e",
                Outcome.FAIL,
                "",
                Optional.of(new Divergence(1, "typeof gen", Aspect.COMPLETES, "a", "a", "b")),
                List.of(new CallTrace("typeof gen", List.of(), "gives \"object\"")),
                List.of(new CallTrace("typeof gen", List.of(), "gives \"function\"")));

        assertThat(new PartingFinder(idle, 0, CLAUSES).of(result)).isEmpty();
    }

    @Test
    void is_not_told_of_an_engine_that_was_not_asked() {
        CaseResult refuted = new CaseResult(
                "PRO.4-01",
                "e",
                Outcome.REFUTED,
                "",
                Optional.of(new Divergence(1, "next()", Aspect.COMPLETES, "a", "b", "")),
                List.of(first(RIGHT, "returns \"kept\"")),
                List.of());

        assertThat(new PartingFinder(PATH, 0, CLAUSES).of(refuted)).isEmpty();
    }
}
