package io.github.yieldstick.path;

import io.github.yieldstick.engine.Decision;
import io.github.yieldstick.engine.OnBody;
import io.github.yieldstick.engine.OnOperation;
import io.github.yieldstick.engine.OnVerb;
import io.github.yieldstick.judge.ResultTraces;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Region;
import io.github.yieldstick.reports.run.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Joins what was heard of a call with what the recorder noted of it. The recorder stands around the body of {@code gen} and
 * knows the values there; of other generators, and of a call that was stopped, the decisions are all that there is.
 */
final class StepReader {
    private static final String UNKNOWN = "...";

    private final int gen;
    /** What pended when the body of {@code gen} was last entered, with its values. */
    private List<String> pending = List.of();

    private Optional<Deque<Event>> noted = Optional.empty();
    private List<PathStep> steps = new ArrayList<>();
    /** How each generator stood when its body was entered, until that call of the body is over. */
    private final Map<Integer, Standing> entered = new HashMap<>();

    private boolean over;

    StepReader(int gen) {
        this.gen = gen;
    }

    /** The steps of the next call; its trace is empty if the call was stopped. */
    List<PathStep> read(Optional<CallTrace> trace, List<JournalEntry> heard) {
        noted = trace.map(StepReader::ofTheMachine);
        steps = new ArrayList<>();
        over = false;
        heard.forEach(this::read);
        return steps;
    }

    /** Without errors that were lost, which the machine has no part in. */
    private static Deque<Event> ofTheMachine(CallTrace trace) {
        return trace.events().stream()
                .filter(StepReader::isOfTheMachine)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static boolean isOfTheMachine(Event event) {
        return switch (ResultTraces.event(event).kind()) {
            case ENTERED, ANSWERED, THREW, LOGGED -> true;
            case MADE, ASKED, GAVE, REJECTED, UNCAUGHT, GOES_ON -> false;
        };
    }

    /** How {@code gen} stands, with the values that are known from the calls so far. */
    Standing written(Standing standing) {
        return EngineStanding.writtenAs(pending, standing);
    }

    private void read(JournalEntry heard) {
        if (heard instanceof JournalEntry.Decided decided) {
            readDecision(decided);
        } else if (heard instanceof JournalEntry.Logged) {
            String value =
                    next(Event.Logged.class).map(event -> event.value().shown()).orElse(UNKNOWN);
            add(new PathStep(Optional.empty(), PathStep.Kind.LOGS, value, Optional.empty(), Optional.empty()));
        }
    }

    private void readDecision(JournalEntry.Decided decided) {
        if (decided.decision() instanceof OnBody onBody) {
            readBody(decided, onBody);
        } else if (decided.decision() instanceof OnVerb) {
            addDecision(
                    decided, PathStep.Kind.valueOf(decided.operation().opcode().name()));
        } else {
            addDecision(decided, PathStep.Kind.DECIDES);
        }
    }

    private void readBody(JournalEntry.Decided decided, OnBody decision) {
        if (decision == OnBody.ENTER) {
            readEntry(decided);
            return;
        }
        Optional<Standing> before = Optional.ofNullable(entered.remove(decided.generator()));
        before.ifPresent(standing -> readExit(decided, decision, standing));
        boolean plain = decision == OnBody.TAKE_ANSWER || decision == OnBody.RAISE;
        if (before.isEmpty() || !plain) {
            addDecision(decided, PathStep.Kind.DECIDES);
        }
    }

    private void readEntry(JournalEntry.Decided decided) {
        if (decided.generator() == gen) {
            pending = next(Event.Entered.class)
                    .map(Event.Entered::pending)
                    .filter(pieces ->
                            pieces.size() == decided.standing().pending().size())
                    .orElse(decided.standing().pending());
        }
        entered.put(decided.generator(), standing(decided));
        addBody(decided, PathStep.Kind.ENTERS, "");
    }

    private void readExit(JournalEntry.Decided decided, OnBody decision, Standing before) {
        Standing now = decided.standing();
        now.regions().stream()
                .skip(before.regions().size())
                .forEach(region -> addBody(decided, PathStep.Kind.PUSHES, region.toString()));
        if (now.label() != before.label()) {
            addBody(decided, PathStep.Kind.MOVES, "label " + now.label());
        }
        if (decision == OnBody.RAISE) {
            addBody(decided, PathStep.Kind.THROWS, thrown(decided));
        } else {
            addBody(decided, PathStep.Kind.ANSWERS, answered(decided));
        }
    }

    private String thrown(JournalEntry.Decided decided) {
        return noted(decided, Event.Threw.class)
                .map(event -> event.value().shown())
                .orElse(UNKNOWN);
    }

    private String answered(JournalEntry.Decided decided) {
        return noted(decided, Event.Answered.class)
                .map(event -> event.operation().text())
                .orElseGet(() -> decided.decision() == OnBody.RAISE_NO_OPERATION
                        ? UNKNOWN
                        : EngineStanding.written(decided.operation()));
    }

    private void addBody(JournalEntry.Decided decided, PathStep.Kind kind, String text) {
        add(new PathStep(Optional.of(name(decided)), kind, text, Optional.empty(), Optional.of(standing(decided))));
    }

    private void addDecision(JournalEntry.Decided decided, PathStep.Kind kind) {
        Decision decision = decided.decision();
        add(new PathStep(
                Optional.of(name(decided)),
                kind,
                place(decided) + decision.sentence(),
                Optional.of(EngineDecision.of(decision)),
                Optional.of(standing(decided))));
    }

    private void add(PathStep step) {
        if (!over) {
            steps.add(step);
        }
    }

    /** What the recorder noted next; where it has nothing more of a call that it noted, the call is over. */
    private <E extends Event> Optional<E> next(Class<E> kind) {
        Optional<E> next = noted.map(Deque::poll).filter(kind::isInstance).map(kind::cast);
        over = over || (noted.isPresent() && next.isEmpty());
        return next;
    }

    private <E extends Event> Optional<E> noted(JournalEntry.Decided decided, Class<E> kind) {
        return decided.generator() == gen ? next(kind) : Optional.empty();
    }

    /** Only a body's entry is noted with the values of what pends; till the next entry, what pends is the start of that. */
    private Standing standing(JournalEntry.Decided decided) {
        return decided.generator() == gen ? written(decided.standing()) : decided.standing();
    }

    private String name(JournalEntry.Decided decided) {
        int generator = decided.generator();
        return generator == gen ? PathStep.GEN : "g" + (generator < gen ? generator : generator - 1);
    }

    /** The label and the region that a return, a break or an error is held against. */
    static String place(JournalEntry.Decided decided) {
        List<Region> regions = decided.standing().regions();
        boolean asksRegion = switch (decided.operation().opcode()) {
            case RETURN, BREAK, CATCH -> decided.decision() instanceof OnOperation && !regions.isEmpty();
            case NEXT, THROW, YIELD, YIELDSTAR, ENDFINALLY -> false;
        };
        return asksRegion
                ? "at label " + decided.standing().label() + " in " + regions.get(regions.size() - 1) + ", "
                : "";
    }
}
