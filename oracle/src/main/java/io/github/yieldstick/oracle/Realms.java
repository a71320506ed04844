package io.github.yieldstick.oracle;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/** Makes realms, one for each case and engine, on a GraalJS engine that they share. Safe for use by several threads. */
public final class Realms implements AutoCloseable {
    /** Room for 64 nested calls between the two worlds, and for the recursion that a body may do by itself. */
    private static final long STACK_BYTES = 16L << 20;

    /** How long a realm that is being stopped is waited for, and no longer than a quarter of its time. */
    private static final long GRACE_MILLIS = 1_000;

    private final Engine engine;
    private final RecentSources sources = new RecentSources();
    private final Set<Thread> leftBehind = ConcurrentHashMap.newKeySet();

    public Realms() {
        // Runs are short and a compiler tied to one JDK would not pay, so the interpreter is what is wanted.
        engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    /** Loads the JavaScript engine in a thread of its own, so that whoever has other things to do first finds it there. */
    public static void prepare() {
        Thread thread = new Thread(
                () -> {
                    try (Realms realms = new Realms()) {
                        realms.within(Bounds.standard(), realm -> true);
                    }
                },
                "yieldstick-engine");
        thread.setDaemon(true);
        thread.start();
    }

    /** The name and version of the JavaScript engine. */
    public String description() {
        return "GraalJS " + Engine.class.getPackage().getImplementationVersion();
    }

    /**
     * Does the work in a fresh realm, on a thread of its own, within the bounds.
     *
     * @return the work's answer, or the bound that stopped it; never waits longer than the bounds and a moment
     * @throws ProgramFault if the work meets a text that is wrong
     */
    public <T> Ending<T> within(Bounds bounds, Function<Realm, T> work) {
        return within(bounds, Realm::options, realm -> {
            realm.takeHostName();
            return work.apply(realm);
        });
    }

    /**
     * The same in a realm for a session over source, {@link Session#openLowered} or {@link Session#openNative}.
     *
     * @throws ProgramFault if the work meets a text that is wrong
     */
    public <T> Ending<T> withinHost(Bounds bounds, Function<Realm, T> work) {
        return within(bounds, ProgramHost::options, work);
    }

    /** The same in a realm with options of its own. */
    <T> Ending<T> within(Bounds bounds, UnaryOperator<Context.Builder> options, Function<Realm, T> work) {
        LentModule lentModule = new LentModule();
        Realm realm = new Realm(options.apply(context(bounds, lentModule)).build(), lentModule, sources);
        FutureTask<T> task = new FutureTask<>(() -> work.apply(realm));
        Thread thread = new Thread(null, task, "yieldstick-realm", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Ending.Answered<>(await(task, realm, bounds));
        } catch (TimeoutException late) {
            if (realm.abandoned().isPresent()) {
                return stopped(null, realm, bounds);
            }
            return new Ending.Stopped<>(
                    Ending.Cause.TIME, "no answer within " + bounds.time().toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Ending.Stopped<>(Ending.Cause.ABANDONED, "the run was interrupted");
        } catch (ExecutionException failed) {
            return stopped(failed.getCause(), realm, bounds);
        } finally {
            end(realm, thread, task.isDone(), bounds);
        }
    }

    /** Waits for the answer as long as the bounds say, or a moment longer than until the realm is abandoned. */
    private static <T> T await(FutureTask<T> task, Realm realm, Bounds bounds)
            throws InterruptedException, ExecutionException, TimeoutException {
        long left = bounds.time().toMillis();
        while (true) {
            long slice = Math.min(left, GRACE_MILLIS);
            boolean last = slice == left || realm.abandoned().isPresent();
            try {
                return task.get(slice, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (last) {
                    throw late;
                }
                left -= slice;
            }
        }
    }

    /** Code of the host that never returns cannot be stopped; its thread is left behind, and the run goes on. */
    private void end(Realm realm, Thread thread, boolean done, Bounds bounds) {
        if (done) {
            realm.close();
            return;
        }
        Thread closer = new Thread(realm::close, "yieldstick-closer");
        closer.setDaemon(true);
        closer.start();
        thread.interrupt();
        try {
            closer.join(Math.min(GRACE_MILLIS, bounds.time().toMillis() / 4));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            leftBehind.add(thread);
        }
    }

    /** Whether code goes on in a realm that was ended, since nothing could stop it. */
    public boolean isHeldUp() {
        leftBehind.removeIf(thread -> !thread.isAlive());
        return !leftBehind.isEmpty();
    }

    private static <T> Ending<T> stopped(@Nullable Throwable cause, Realm realm, Bounds bounds) {
        Optional<Breakdown> breakdown = realm.breakdown(cause);
        if (breakdown.isPresent()) {
            return new Ending.Stopped<>(Ending.Cause.INTERNAL, breakdown.get().sentence());
        }
        if (realm.abandoned().isPresent()) {
            return new Ending.Stopped<>(
                    Ending.Cause.ABANDONED, realm.abandoned().get());
        }
        if (cause instanceof PolyglotException stopped && stopped.isResourceExhausted()) {
            return stopped.isCancelled()
                    ? new Ending.Stopped<>(
                            Ending.Cause.STATEMENTS, "no end after " + bounds.statements() + " statements")
                    : new Ending.Stopped<>(
                            Ending.Cause.RESOURCES,
                            "out of resources: " + Cut.of(String.valueOf(stopped.getMessage())));
        }
        if (cause instanceof HelperFailure failure) {
            return new Ending.Stopped<>(Ending.Cause.HELPER, String.valueOf(failure.getMessage()));
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException("The work in a realm failed.", cause);
    }

    private Context.Builder context(Bounds bounds, LentModule lentModule) {
        ResourceLimits limits = ResourceLimits.newBuilder()
                .statementLimit(bounds.statements(), source -> !source.isInternal())
                .build();
        return Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .allowIO(IOAccess.newBuilder().fileSystem(lentModule).build())
                .resourceLimits(limits)
                .option("js.load", "false")
                .option("js.print", "false")
                .option("js.console", "false")
                .option("js.esm-eval-returns-exports", "true");
    }

    /** Ends the engine, unless a realm of it is held up in code that never returns. */
    @Override
    public void close() {
        try {
            engine.close();
        } catch (IllegalStateException stillRunning) {
            // The thread is a daemon and ends with the process.
            return;
        }
    }
}
