package io.github.yieldstick.path;

import io.github.yieldstick.engine.Decision;
import io.github.yieldstick.engine.OnBody;
import io.github.yieldstick.engine.OnVerb;
import io.github.yieldstick.judge.ResultTraces;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes steps of what was heard of a program from source, whose generators take them each in its lane. Steps that are seen from
 * outside stand in the order in which the recorder noted them, one for each.
 */
final class LaneReader {
    private static final PathStep.Decision MADE =
            new PathStep.Decision("MAKE", Optional.empty(), List.of("GEN.2", "GEN.1"));

    /** What is known of a generator while the program runs. */
    private static final class Lane {
        private Optional<String> asked = Optional.empty();
        private Optional<Standing> entered = Optional.empty();
        private Optional<Event.OfGenerator> left = Optional.empty();
        private List<String> pending = List.of();

        /** Only a body's entry is noted with the values of what pends. */
        private Standing written(Standing standing) {
            return EngineStanding.writtenAs(pending, standing);
        }
    }

    private final Map<Integer, Lane> lanes = new HashMap<>();
    private List<PathStep> steps = new ArrayList<>();
    private boolean over;

    /** The steps of the next call. */
    List<PathStep> read(List<JournalEntry> heard) {
        steps = new ArrayList<>();
        over = false;
        heard.forEach(this::read);
        return steps;
    }

    private Lane lane(int generator) {
        return lanes.computeIfAbsent(generator, any -> new Lane());
    }

    private void read(JournalEntry heard) {
        if (heard instanceof JournalEntry.Decided decided) {
            readDecision(decided, lane(decided.generator()));
        } else if (heard instanceof JournalEntry.Noted noted) {
            if (noted.event() instanceof Event.OfGenerator event) {
                readEvent(event, lane(event.generator()));
            } else if (noted.event() instanceof Event.Logged logged) {
                add(new PathStep(
                        Optional.empty(),
                        PathStep.Kind.LOGS,
                        logged.value().shown(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    private void readEvent(Event.OfGenerator event, Lane lane) {
        switch (event.kind()) {
            case MADE ->
                add(new PathStep(
                        Optional.of(ResultTraces.generator(event.generator())),
                        PathStep.Kind.MAKES,
                        "a generator is made, and nothing of its body runs",
                        Optional.of(MADE),
                        Optional.empty()));
            case ASKED -> lane.asked = Optional.of(event.text());
            case ENTERED -> {
                lane.pending = event.pending();
                addOfBody(event.generator(), PathStep.Kind.ENTERS, "", lane.entered.map(lane::written));
            }
            case ANSWERED, THREW -> lane.left = Optional.of(event);
            case GAVE -> addOfBody(event.generator(), PathStep.Kind.GIVES, event.text(), Optional.empty());
        }
    }

    private void readDecision(JournalEntry.Decided decided, Lane lane) {
        if (decided.decision() instanceof OnVerb) {
            // The recorder tells no more than so much of a call; where it says nothing of a verb, the rest is left out.
            over = over || lane.asked.isEmpty();
            String asked = lane.asked.orElse("");
            lane.asked = Optional.empty();
            addDecision(
                    decided,
                    lane,
                    PathStep.Kind.valueOf(decided.operation().opcode().name()),
                    asked + ": ");
        } else if (decided.decision() instanceof OnBody onBody) {
            readBody(decided, onBody, lane);
        } else {
            addDecision(decided, lane, PathStep.Kind.DECIDES, StepReader.place(decided));
        }
    }

    private void readBody(JournalEntry.Decided decided, OnBody decision, Lane lane) {
        if (decision == OnBody.ENTER) {
            lane.entered = Optional.of(decided.standing());
            return;
        }
        Optional<Standing> before = lane.entered;
        lane.entered = Optional.empty();
        before.ifPresent(standing -> readExit(decided, standing, lane));
        boolean plain = decision == OnBody.TAKE_ANSWER || decision == OnBody.RAISE;
        if (before.isEmpty() || !plain) {
            addDecision(decided, lane, PathStep.Kind.DECIDES, "");
        }
    }

    private void readExit(JournalEntry.Decided decided, Standing before, Lane lane) {
        Optional<Standing> now = Optional.of(lane.written(decided.standing()));
        int generator = decided.generator();
        decided.standing().regions().stream()
                .skip(before.regions().size())
                .forEach(region -> addOfBody(generator, PathStep.Kind.PUSHES, region.toString(), now));
        if (decided.standing().label() != before.label()) {
            addOfBody(
                    generator,
                    PathStep.Kind.MOVES,
                    "label " + decided.standing().label(),
                    now);
        }
        lane.left.ifPresent(left -> addOfBody(
                generator,
                left.kind() == Event.LaneKind.THREW ? PathStep.Kind.THROWS : PathStep.Kind.ANSWERS,
                left.text(),
                now));
        lane.left = Optional.empty();
    }

    private void addOfBody(int generator, PathStep.Kind kind, String text, Optional<Standing> standing) {
        add(new PathStep(Optional.of(ResultTraces.generator(generator)), kind, text, Optional.empty(), standing));
    }

    private void addDecision(JournalEntry.Decided decided, Lane lane, PathStep.Kind kind, String before) {
        Decision decision = decided.decision();
        add(new PathStep(
                Optional.of(ResultTraces.generator(decided.generator())),
                kind,
                before + decision.sentence(),
                Optional.of(EngineDecision.of(decision)),
                Optional.of(lane.written(decided.standing()))));
    }

    private void add(PathStep step) {
        if (!over) {
            steps.add(step);
        }
    }
}
