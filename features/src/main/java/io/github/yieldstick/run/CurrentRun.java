package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The run that Cucumber's steps and plugins take part in: one at a time in a process, one after the other. */
public final class CurrentRun {
    private static List<EngineForm> engines = EngineForm.bundled();
    private static Plan plan = Plan.UNKNOWN;
    private static @Nullable Conformance run;
    private static @Nullable Background background;
    private static Optional<String> unable = Optional.empty();
    private static Optional<String> fault = Optional.empty();

    private CurrentRun() {}

    /**
     * The run, set up by the system properties when it is first asked for.
     *
     * @throws WrongUsage if they ask for what there is not, or for an engine that cannot be started
     */
    public static synchronized Conformance get() {
        unable.ifPresent(sentence -> {
            throw new WrongUsage(sentence); // what could not be set up once is not tried again for every case
        });
        if (run == null) {
            run = start();
        }
        return run;
    }

    private static Conformance start() {
        try {
            Conformance started = new Conformance(RunSetup.fromProperties(engines));
            started.keepIn(ReportPlugin.out());
            return started;
        } catch (WrongUsage | EngineUnusable | ScenarioProblem | CannotWrite wrong) {
            String sentence = String.valueOf(wrong.getMessage());
            unable = Optional.of(sentence);
            throw new WrongUsage(sentence);
        }
    }

    /**
     * What came of a case on every engine of the run. All cases that are planned are judged in the order of the corpus, in
     * whatever order they are asked for.
     *
     * @throws CannotWrite if the results cannot be written down
     */
    public static List<CaseResult> resultsOf(Case asked) {
        return background().resultsOf(asked);
    }

    private static synchronized Background background() {
        if (background == null) {
            Conformance conformance = get();
            background = Background.judging(plan.cases(conformance.corpus()), conformance);
        }
        return background;
    }

    /** The run with all that is planned judged. */
    static Conformance done() throws InterruptedException {
        Conformance conformance = get();
        Background judging;
        synchronized (CurrentRun.class) {
            judging = background;
        }
        if (judging != null) {
            judging.await();
        }
        return conformance;
    }

    static synchronized void judges(String... words) {
        engines = EngineForm.all(List.of(words));
    }

    /** Notes which cases are going to be asked for. */
    static synchronized void plans(Plan planned) {
        plan = planned;
    }

    /** Notes what is wrong with the run as a whole, so that its suite fails. */
    static synchronized void failed(String sentence) {
        fault = Optional.of(sentence);
    }

    /** Forgets the run, and throws what is wrong with it as a whole. */
    static synchronized void end() {
        if (run != null) {
            run.close();
        }
        Optional<String> wrong = fault;
        run = null;
        background = null;
        unable = Optional.empty();
        fault = Optional.empty();
        engines = EngineForm.bundled();
        wrong.ifPresent(sentence -> {
            throw new RunFailed(sentence);
        });
    }
}
