package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The option that says how much is done at once. */
final class JobsOption {
    /** Each may keep a worker process of its own busy. */
    private static final int MOST = 1_000;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many are done at once (default: the processors of this machine).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /**
     * Does a work for each of the inputs, as many at once as the option says.
     *
     * @param work what to do with an input
     * @param taken what to do with what came of it, in the order of the inputs
     * @throws RuntimeException what a work threw, as it was thrown
     * @throws ExecutionException if a work ended with an error of Java's
     */
    <T, R> void each(List<T> inputs, Function<T, R> work, Consumer<R> taken)
            throws InterruptedException, ExecutionException {
        if (jobs < 1 || jobs > MOST) {
            throw new WrongUsage("--jobs: expected a number from 1 to " + MOST + ", found " + jobs + "; correct it.");
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs, JobsOption::daemon);
        try {
            List<Future<R>> under = new ArrayList<>();
            inputs.forEach(input -> under.add(threads.submit(() -> work.apply(input))));
            for (Future<R> each : under) {
                taken.accept(outcome(each));
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
