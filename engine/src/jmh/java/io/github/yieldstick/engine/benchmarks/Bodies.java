package io.github.yieldstick.engine.benchmarks;

import io.github.yieldstick.engine.Body;
import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.Region;
import io.github.yieldstick.engine.State;

/** The bodies of the engine's generators. */
final class Bodies {
    private Bodies() {}

    static Generator of(Workload workload) {
        return switch (workload) {
            case COUNTING -> Generator.of(new Counting());
            case TRY_FINALLY -> Generator.of(new TryFinally());
            case FIBONACCI -> Generator.of(new Fibonacci());
            case DELEGATION_1, DELEGATION_8, DELEGATION_32, DELEGATION_1000, DELEGATION_100000 ->
                nested(workload.depth());
            case CREATION ->
                Generator.of(state -> state.label() == 0 ? state.yieldValue("v") : state.returnValue("end"));
        };
    }

    private static Generator nested(int depth) {
        Generator inner = Generator.of(new Counting());
        for (int level = 0; level < depth; level++) {
            inner = around(inner);
        }
        return inner;
    }

    private static Generator around(Generator inner) {
        return Generator.of(state -> state.label() == 0 ? state.yieldStar(inner) : state.returnValue());
    }

    private static final class Counting implements Body {
        private int next;

        @Override
        public Opcode run(State state) {
            return state.yieldValue(next++ & 127);
        }
    }

    private static final class Fibonacci implements Body {
        private int current;
        private int next = 1;

        @Override
        public Opcode run(State state) {
            int given = current;
            current = next;
            next = (given + next) & 127;
            return state.yieldValue(given);
        }
    }

    /** {@code while (true) { try { yield i & 127; } finally { i++; } }}, the way back being a break out of the try. */
    private static final class TryFinally implements Body {
        private static final Region TRY = Region.tryFinally(1, 3, 4);
        private int next;

        @Override
        public Opcode run(State state) {
            return switch (state.label()) {
                case 0, 1 -> enter(state);
                case 2 -> {
                    Object ignored = state.sent();
                    yield state.breakTo(1);
                }
                default -> {
                    next++;
                    yield state.endFinally();
                }
            };
        }

        private Opcode enter(State state) {
            state.label(1);
            state.pushRegion(TRY);
            return state.yieldValue(next & 127);
        }
    }

    /** As the compiler lowers {@code while (true) { try { yield i++ & 127; } catch (e) { i++; } }}. */
    static final class CatchingBody implements Body {
        private static final Region TRY = Region.tryCatch(1, 3, 4);
        private int next;

        @Override
        public Opcode run(State state) {
            return switch (state.label()) {
                case 0, 1 -> enter(state);
                case 2 -> {
                    Object ignored = state.sent();
                    yield state.breakTo(4);
                }
                case 3 -> {
                    Object ignored = state.sent();
                    next++;
                    yield state.breakTo(4);
                }
                default -> state.breakTo(0);
            };
        }

        private Opcode enter(State state) {
            state.label(1);
            state.pushRegion(TRY);
            return state.yieldValue(next++ & 127);
        }
    }
}
