package io.github.yieldstick.run;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.Engines;
import io.github.yieldstick.engines.SubjectNames;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The engines of a run, started.
 *
 * @param all the engines in the order in which they were named, those among them that could not be started
 */
record RunEngines(List<RunEngine> all) {

    RunEngines {
        all = List.copyOf(all);
    }

    /**
     * Starts the engines of a run. One of several that cannot be started does not keep the others from being judged.
     *
     * @param names the names that are taken already
     * @throws EngineUnusable if none can be started
     */
    static RunEngines start(RunSetup setup, Realms realms, Workers workers, SubjectNames names) {
        Engines engines = new Engines(realms, setup.settings());
        List<RunEngine> all = setup.engines().stream()
                .map(form -> start(form, setup, engines, workers))
                .toList();
        if (!all.isEmpty() && all.stream().noneMatch(RunEngine::isUsable)) {
            throw new EngineUnusable(all.stream().map(RunEngine::unusable).collect(Collectors.joining("\n")));
        }
        return new RunEngines(all.stream().map(engine -> named(engine, names)).toList());
    }

    private static RunEngine named(RunEngine engine, SubjectNames names) {
        return engine.form() instanceof EngineForm.Named ? engine : engine.called(names.free(engine.reportName()));
    }

    private static RunEngine start(EngineForm form, RunSetup setup, Engines engines, Workers workers) {
        try {
            if (setup.isolation().isolates(form)) {
                return RunEngine.started(form, workers.describe(form), Optional.empty());
            }
            ReadyEngine ready = engines.open(form);
            return RunEngine.started(form, ready.description(), Optional.of(ready));
        } catch (EngineUnusable unusable) {
            String revision =
                    setup.settings().revision().orElse(HelperText.newest().revision());
            EngineDescription unknown = new EngineDescription(form.asked().plainName(), "", revision, Set.of());
            return new RunEngine(form, unknown, Optional.empty(), new Trust(), String.valueOf(unusable.getMessage()));
        }
    }

    /** Those that were started. */
    List<RunEngine> usable() {
        return all.stream().filter(RunEngine::isUsable).toList();
    }

    /** The same engines, asked as far as if they had been asked for nothing yet. */
    RunEngines trustedAnew() {
        return new RunEngines(all.stream().map(RunEngine::trustedAnew).toList());
    }

    List<Run.EngineRecord> records() {
        return all.stream().map(RunEngine::record).toList();
    }

    /** The revisions of the engines, by their ids. */
    Map<String, Revision> revisions() {
        Map<String, Revision> revisions = new HashMap<>();
        all.forEach(engine -> Revision.of(engine.description().revision())
                .ifPresent(revision -> revisions.put(engine.id(), revision)));
        return revisions;
    }
}
