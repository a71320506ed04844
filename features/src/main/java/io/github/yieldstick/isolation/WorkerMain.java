package io.github.yieldstick.isolation;

import io.github.yieldstick.child.ProcessTree;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.Engines;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.exec.ProgramResult;
import io.github.yieldstick.exec.ProgramRunner;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Cut;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.run.CaseResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The worker's side: does the tasks that it is given, one after the other, until nobody gives any more. */
final class WorkerMain {
    /** An engine that leaves more threads than this behind has its worker replaced. */
    private static final int MOST_THREADS = 100;

    private final PrintStream out;
    private final Realms realms = new Realms();
    private final Judge judge = new Judge(realms, Bounds.standard());
    private final Judge swift = new Judge(realms, Bounds.ofManySmall());
    private final Tracer tracer = new Tracer(realms, Bounds.standard());
    private final ProgramRunner programs = new ProgramRunner(realms);
    private final Engines engines;
    private final Map<String, ReadyEngine> open = new HashMap<>();
    private final CorpusReader reader;
    private final Map<String, Corpus> ofFile = new HashMap<>();
    private Optional<Corpus> corpus = Optional.empty();

    private WorkerMain(WorkerSetup setup, PrintStream out) {
        this.reader = setup.reader();
        this.out = out;
        this.engines = new Engines(realms, setup.settings());
    }

    /** Takes tasks from the standard input, a line each, and answers on the standard output. */
    public static void main(String[] arguments) throws InterruptedException {
        Locale.setDefault(Locale.ROOT); // as in the process that it works for
        // What an engine reads or prints must not come among the lines of the kit.
        InputStream in = System.in;
        PrintStream out = System.out;
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(in, lines), "yieldstick-tasks");
        reader.setDaemon(true);
        reader.start();
        try {
            WorkerSetup setup =
                    WorkerLines.read(lines.take(), WorkerSetup.class).orElseThrow();
            WorkerMain worker = new WorkerMain(setup, out);
            worker.getReady();
            while (true) {
                worker.say(worker.perform(
                        WorkerLines.read(lines.take(), Task.class).orElseThrow()));
            }
        } finally {
            end();
        }
    }

    /** Loads, before the first task comes, what all of them need. */
    private void getReady() {
        realms.within(Bounds.standard(), realm -> true);
    }

    /** Nobody gives tasks any more when the kit has ended, however it did: a task that is under way is for nobody then. */
    private static void read(InputStream in, BlockingQueue<String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            // As good as its end.
        } finally {
            end();
        }
    }

    /** Threads that an engine left behind must not keep the process, nor may its programs outlive it. */
    private static void end() {
        ProcessTree.endAll();
        Runtime.getRuntime().halt(0);
    }

    private Answer perform(Task task) {
        try {
            if (task instanceof Task.Describe describe) {
                return new Answer.Described(open(describe.engine()).description());
            }
            if (task instanceof Task.Execute execute) {
                return execute(execute);
            }
            if (task instanceof Task.Compare compare) {
                return compare(compare);
            }
            if (task instanceof Task.Follow follow) {
                return follow(follow);
            }
            return judge((Task.Judge) task);
        } catch (EngineUnusable | WrongUsage unusable) {
            return new Answer.Unusable(String.valueOf(unusable.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError fault) {
            return new Answer.Failed("the kit failed: " + Cut.of(String.valueOf(fault)));
        }
    }

    private Answer judge(Task.Judge task) {
        Case asked = corpus(task.place()).withId(task.caseId());
        return new Answer.Judged(
                judge.judge(asked, List.of(announced(task.engine())), task.budget())
                        .get(0),
                isSpent());
    }

    private Answer compare(Task.Compare task) {
        ReadyEngine engine = announced(task.engine());
        List<CaseResult> results = task.cases().stream()
                .map(each -> swift.compare(each.asCase(), engine))
                .toList();
        return new Answer.Compared(results, isSpent());
    }

    private Answer follow(Task.Follow task) {
        Revision revision = Revision.of(task.revision()).orElseThrow();
        return new Answer.Followed(tracer.path(revision, everything().withId(task.caseId())), isSpent());
    }

    private Answer execute(Task.Execute task) {
        ProgramResult result = programs.run(
                announced(task.engine()),
                task.preludes().stream().map(Path::of).toList(),
                Path.of(task.file()),
                Duration.ofSeconds(task.seconds()));
        return new Answer.Executed(result, isSpent());
    }

    private ReadyEngine announced(String engine) {
        return open(engine).announcing(() -> say(new Answer.Begun()));
    }

    /** Opening it runs code of its own as well. */
    private ReadyEngine open(String engine) {
        return open.computeIfAbsent(engine, id -> {
            say(new Answer.Begun());
            ReadyEngine opened = engines.open(EngineForm.of(id));
            say(new Answer.Rested());
            return opened;
        });
    }

    /** A worker may be started for a single case, so of the kit's own it reads no more than it has to. */
    private Corpus corpus(String place) {
        return reader.fileOf(place)
                .map(file -> ofFile.computeIfAbsent(file, any -> reader.readFor(place)))
                .orElseGet(this::everything);
    }

    private Corpus everything() {
        Corpus loaded = corpus.orElseGet(reader::read);
        corpus = Optional.of(loaded);
        return loaded;
    }

    private boolean isSpent() {
        return Thread.activeCount() > MOST_THREADS || realms.isHeldUp();
    }

    private void say(Answer answer) {
        out.print(WorkerLines.of(answer));
        out.flush();
    }
}
