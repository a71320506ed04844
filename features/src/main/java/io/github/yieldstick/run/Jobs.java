package io.github.yieldstick.run;

import io.github.yieldstick.engines.WrongUsage;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How many works are done at once.
 *
 * @param count how many; from 1 to 1000
 */
public record Jobs(int count) {
    private static final int MOST = 1_000;
    /** How many works may be begun, for each job, before the oldest of them has been taken. */
    private static final int AHEAD = 8;

    /** Throws {@link WrongUsage} for a number that is none of jobs. */
    public Jobs {
        if (count < 1 || count > MOST) {
            throw new WrongUsage("--jobs: expected a number from 1 to " + MOST + ", found " + count + "; correct it.");
        }
    }

    /** As many as this machine has processors. */
    public static Jobs ofThisMachine() {
        return new Jobs(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does a work for each of the inputs.
     *
     * @param work what to do with an input
     * @param taken what to do with what came of it, in the order of the inputs, in the thread of the caller
     * @throws RuntimeException what a work threw, as it was thrown
     * @throws ExecutionException if a work ended with an error of Java's
     */
    public <T, R> void each(List<T> inputs, Function<T, R> work, Consumer<R> taken)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(count, Jobs::daemon);
        try {
            Queue<Future<R>> begun = new ArrayDeque<>();
            Iterator<T> next = inputs.iterator();
            while (next.hasNext() || !begun.isEmpty()) {
                while (next.hasNext() && begun.size() < AHEAD * count) {
                    T input = next.next();
                    begun.add(threads.submit(() -> work.apply(input)));
                }
                taken.accept(outcome(begun.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R outcome(Future<R> work) throws InterruptedException, ExecutionException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw failed;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yieldstick-job");
        thread.setDaemon(true);
        return thread;
    }
}
