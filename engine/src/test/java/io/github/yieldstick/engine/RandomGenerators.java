package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A handful of generators that delegate to one another at random, call one another while they run, throw, catch and clean
 * up. The same seed makes the same ones; what happens is logged.
 */
final class RandomGenerators {
    private static final int GENERATORS = 6;
    private static final int LABELS = 6;
    private static final int RUNS_OF_BODIES = 400;

    final List<String> log = new ArrayList<>();

    private final Random random;
    private final Function<Generator, Object> asDelegate;
    private final Revision revision;
    private final List<Generator> generators = new ArrayList<>();
    private int runsLeft = RUNS_OF_BODIES;
    private int values;

    /**
     * Makes them.
     *
     * @param asDelegate what a body answers with that delegates to a generator
     * @param faultyObservers whether some observers throw
     */
    RandomGenerators(long seed, Function<Generator, Object> asDelegate, boolean faultyObservers) {
        this.random = new Random(seed);
        this.asDelegate = asDelegate;
        this.revision = Revision.values()[random.nextInt(Revision.values().length)];
        for (int number = 0; number < GENERATORS; number++) {
            generators.add(generator(number, faultyObservers));
        }
    }

    /** Calls that many verbs, each on one of the generators. */
    void call(int times) {
        for (int time = 0; time < times; time++) {
            callOne("caller");
        }
    }

    private Generator generator(int number, boolean faultyObserver) {
        int chance = random.nextInt(3);
        Observer observer = chance > 0 ? Observer.none() : observer(number, faultyObserver && random.nextBoolean());
        return Generator.of(revision, Host.java(), state -> run(number, state), observer);
    }

    private Observer observer(int number, boolean faulty) {
        return (decision, operation, state) -> {
            boolean comparable = operation.opcode() != Opcode.YIELDSTAR; // a delegate stands for itself or is wrapped
            log.add("  " + number + " is told " + decision.name() + ", " + operation.opcode() + " "
                    + (comparable ? written(operation.operand()) : "") + " at " + state.label() + state.regions()
                    + state.pending().size());
            boolean ofAnError = decision == OnDelegate.DROP || decision instanceof OnBody;
            if (faulty && !ofAnError && random.nextInt(10) == 0) {
                throw new IllegalArgumentException("observer " + values++);
            }
        };
    }

    private Opcode run(int number, State state) throws Exception {
        log.add(number + " runs at " + state.label() + ", sent " + sent(state));
        if (runsLeft-- <= 0) {
            return state.returnValue("enough");
        }
        if (random.nextInt(4) == 0) {
            callOne("body " + number);
        }
        if (random.nextInt(4) == 0) {
            state.pushRegion(region(state.label()));
        }
        return answer(state);
    }

    private Opcode answer(State state) throws Exception {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> state.yieldValue("yielded " + values++);
            case 3, 4, 5, 6 -> state.yieldStar(asDelegate.apply(generators.get(random.nextInt(GENERATORS))));
            case 7 -> state.yieldStar(List.of("listed " + values++, "listed " + values++));
            case 8 -> state.returnValue("returned " + values++);
            case 9 -> throw new Exception("thrown " + values++);
            case 10 -> state.breakTo(random.nextInt(LABELS));
            default -> state.pending().isEmpty() ? state.yieldValue("else " + values++) : state.endFinally();
        };
    }

    private Region region(int label) {
        int part = label + 1 + random.nextInt(2);
        return switch (random.nextInt(3)) {
            case 0 -> Region.tryCatch(label, part, part + 1);
            case 1 -> Region.tryFinally(label, part, part + 1);
            default -> Region.tryCatchFinally(label, part, part + 1, part + 2);
        };
    }

    private void callOne(String caller) {
        int number = random.nextInt(GENERATORS);
        Generator called = generators.get(number);
        int verb = random.nextInt(8);
        int value = values++;
        log.add(caller + " calls " + number + " with " + verb + " " + value);
        List<String> answer = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> answer.add(written(call(called, verb, value))));
        log.add(caller + " gets from " + number + " " + (thrown == null ? answer : written(thrown)));
    }

    private static Result call(Generator called, int verb, int value) {
        return switch (verb) {
            case 0 -> called.throwError(new Exception("sent " + value));
            case 1 -> called.returnValue("sent " + value);
            case 2 -> called.next();
            case 3 -> called.advance() ? Result.suspended(called.value()) : Result.completed(called.value());
            default -> called.next("sent " + value);
        };
    }

    private static String sent(State state) {
        List<String> given = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> given.add(written(state.sent())));
        return thrown == null ? given.toString() : "throws " + written(thrown);
    }

    private static String written(Object value) {
        return value instanceof Throwable error
                ? error.getClass().getSimpleName() + " " + error.getMessage()
                : "" + value;
    }
}
