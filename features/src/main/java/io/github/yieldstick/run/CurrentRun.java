package io.github.yieldstick.run;

import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.WrongUsage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The run that Cucumber's steps and plugins take part in: one at a time in a process, one after the other. */
public final class CurrentRun {
    private static List<EngineForm> engines = EngineForm.bundled();
    private static @Nullable Conformance run;
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
            return new Conformance(RunSetup.fromProperties(engines));
        } catch (WrongUsage | EngineUnusable | ScenarioProblem wrong) {
            String sentence = String.valueOf(wrong.getMessage());
            unable = Optional.of(sentence);
            throw new WrongUsage(sentence);
        }
    }

    static synchronized void judges(String... words) {
        engines = EngineForm.all(List.of(words));
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
        unable = Optional.empty();
        fault = Optional.empty();
        engines = EngineForm.bundled();
        wrong.ifPresent(sentence -> {
            throw new RunFailed(sentence);
        });
    }
}
