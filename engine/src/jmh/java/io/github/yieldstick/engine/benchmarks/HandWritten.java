package io.github.yieldstick.engine.benchmarks;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The sequences as iterators that one writes by hand. */
final class HandWritten {
    private HandWritten() {}

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

    private abstract static class Endless implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            return true;
        }
    }

    private static final class Counting extends Endless {
        private int next;

        @Override
        public Object next() {
            return next++ & 127;
        }
    }

    private static final class TryFinally extends Endless {
        private int next;
        private boolean inTry;

        @Override
        public Object next() {
            if (inTry) {
                next++; // what the finally part does
            }
            inTry = true;
            return next & 127;
        }
    }

    private static final class Fibonacci extends Endless {
        private int current;
        private int next = 1;

        @Override
        public Object next() {
            int given = current;
            current = next;
            next = (given + next) & 127;
            return given;
        }
    }

    private static final class Around implements Iterator<Object> {
        private final Iterator<Object> inner;

        Around(Iterator<Object> inner) {
            this.inner = inner;
        }

        @Override
        public boolean hasNext() {
            return inner.hasNext();
        }

        @Override
        public Object next() {
            return inner.next();
        }
    }

    private static final class Once implements Iterator<Object> {
        private boolean given;

        @Override
        public boolean hasNext() {
            return !given;
        }

        @Override
        public Object next() {
            if (given) {
                throw new NoSuchElementException();
            }
            given = true;
            return "v";
        }
    }

    /** Catches what is thrown into it, and goes on. */
    static final class CatchingByHand implements Sources.Catching {
        private int next;

        @Override
        public Object throwError(Exception error) {
            try {
                throw error;
            } catch (Exception caught) {
                next++;
            }
            return next++ & 127;
        }
    }
}
