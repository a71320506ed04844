package io.github.yieldstick.engine.benchmarks;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;

/** The sequences over Guava's {@code AbstractIterator}. */
final class OfGuava {
    private OfGuava() {}

    static Iterator<Object> of(Workload workload) {
        return switch (workload) {
            case COUNTING -> new Counting();
            case TRY_FINALLY -> new TryFinally();
            case FIBONACCI -> new Fibonacci();
            case DELEGATION_1, DELEGATION_8, DELEGATION_32, DELEGATION_1000, DELEGATION_100000 ->
                nested(workload.depth());
            case CREATION -> new Once();
        };
    }

    private static Iterator<Object> nested(int depth) {
        Iterator<Object> inner = new Counting();
        for (int level = 0; level < depth; level++) {
            inner = new Around(inner);
        }
        return inner;
    }

    private static final class Counting extends AbstractIterator<Object> {
        private int next;

        @Override
        protected Object computeNext() {
            return next++ & 127;
        }
    }

    private static final class TryFinally extends AbstractIterator<Object> {
        private int next;
        private boolean inTry;

        @Override
        protected Object computeNext() {
            if (inTry) {
                next++; // what the finally part does
            }
            inTry = true;
            return next & 127;
        }
    }

    private static final class Fibonacci extends AbstractIterator<Object> {
        private int current;
        private int next = 1;

        @Override
        protected Object computeNext() {
            int given = current;
            current = next;
            next = (given + next) & 127;
            return given;
        }
    }

    private static final class Around extends AbstractIterator<Object> {
        private final Iterator<Object> inner;

        Around(Iterator<Object> inner) {
            this.inner = inner;
        }

        @Override
        protected Object computeNext() {
            return inner.next();
        }
    }

    private static final class Once extends AbstractIterator<Object> {
        private boolean given;

        @Override
        protected Object computeNext() {
            if (given) {
                Object none = endOfData();
                return none == null ? "never given" : none;
            }
            given = true;
            return "v";
        }
    }
}
