package io.github.yieldstick.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A process with all that it starts, ended together: when it is asked for, and at the end of this process. Safe for use by
 * several threads.
 *
 * <p>The children of a process that has ended are nobody's, so what it starts is known by a mark in its environment, which
 * each process hands on; where a system does not show environments, by what was seen of it while it lived.
 */
public final class ProcessTree {
    private static final Path PROCESSES = Path.of("/proc");

    /** A process that is being ended may just have started another. */
    private static final int MOST_ROUNDS = 10;

    private static final Set<ProcessTree> ALIVE = ConcurrentHashMap.newKeySet();
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ProcessTree::endAll, "yieldstick-end"));
    }

    private final Process root;
    private final String mark;
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();

    private ProcessTree(Process root, String mark) {
        this.root = root;
        this.mark = mark;
    }

    /**
     * Starts a process.
     *
     * @param builder what is to be started; gets a mark into its environment
     * @throws IOException if it cannot be started
     */
    public static ProcessTree start(ProcessBuilder builder) throws IOException {
        String mark = "YIELDSTICK_" + UUID.randomUUID().toString().replace('-', '_');
        builder.environment().put(mark, "1");
        // A process is known as soon as it runs, or the end of this one could fall between and miss it.
        synchronized (ALIVE) {
            if (!ending) {
                ProcessTree tree = new ProcessTree(builder.start(), mark);
                ALIVE.add(tree);
                return tree;
            }
        }
        unlessAllEnds(Duration.ZERO);
        throw new IOException("this process is about to end");
    }

    /** The process that was started. */
    public Process root() {
        return root;
    }

    /** Takes note of what it has started. */
    public void look() {
        seen.removeIf(process -> !process.isAlive());
        root.descendants().forEach(seen::add);
    }

    /** Ends the process and all that it has started, now. */
    public void end() {
        look();
        root.destroyForcibly();
        seen.forEach(ProcessHandle::destroyForcibly);
        List<ProcessHandle> marked = marked();
        for (int round = 0; round < MOST_ROUNDS && !marked.isEmpty(); round++) {
            marked.forEach(ProcessHandle::destroyForcibly);
            marked = marked();
        }
        ALIVE.remove(this);
    }

    /** Ends every process that was started here, as this process is about to end. */
    public static void endAll() {
        synchronized (ALIVE) {
            ending = true;
            ALIVE.forEach(ProcessTree::end);
        }
    }

    /**
     * To be asked when a process has ended unasked: where this process is about to end as well, or is told to at the same
     * moment, this never returns, so that nothing is made of that end.
     *
     * @param moment how long to wait for the end of this process, where it is likely
     */
    public static void unlessAllEnds(Duration moment) {
        long deadline = System.nanoTime() + moment.toNanos();
        while (ending || System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private List<ProcessHandle> marked() {
        if (!Files.isDirectory(PROCESSES)) {
            return List.of();
        }
        return ProcessHandle.allProcesses().filter(this::isMarked).toList();
    }

    private boolean isMarked(ProcessHandle process) {
        try {
            Path environment = PROCESSES.resolve(String.valueOf(process.pid())).resolve("environ");
            return new String(Files.readAllBytes(environment), StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException somebodyElses) {
            return false;
        }
    }
}
