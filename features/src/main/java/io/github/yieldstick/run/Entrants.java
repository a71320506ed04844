package io.github.yieldstick.run;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.Engines;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.Candidate;
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
record Entrants(List<Entrant> all) {

    Entrants {
        all = List.copyOf(all);
    }

    /**
     * Starts the engines of a run. One of several that cannot be started does not keep the others from being judged.
     *
     * @throws EngineUnusable if none can be started
     */
    static Entrants start(RunSetup setup, Realms realms, Workers workers) {
        Engines engines = new Engines(realms, setup.settings());
        List<Entrant> all = setup.engines().stream()
                .map(form -> start(form, setup, engines, workers))
                .toList();
        if (all.stream().noneMatch(Entrant::isUsable)) {
            throw new EngineUnusable(all.stream().map(Entrant::unusable).collect(Collectors.joining("\n")));
        }
        return new Entrants(all);
    }

    private static Entrant start(EngineForm form, RunSetup setup, Engines engines, Workers workers) {
        try {
            if (setup.isolation().isolates(form)) {
                return Entrant.started(form, workers.describe(form), Optional.empty());
            }
            Candidate candidate = engines.open(form);
            return Entrant.started(form, candidate.description(), Optional.of(candidate));
        } catch (EngineUnusable unusable) {
            String revision =
                    setup.settings().revision().orElse(HelperText.newest().revision());
            EngineDescription unknown = new EngineDescription(form.id(), "", revision, Set.of());
            return new Entrant(form, unknown, Optional.empty(), new Trust(), String.valueOf(unusable.getMessage()));
        }
    }

    /** Those that were started. */
    List<Entrant> usable() {
        return all.stream().filter(Entrant::isUsable).toList();
    }

    /** The same engines, asked as far as if they had been asked for nothing yet. */
    Entrants trustedAnew() {
        return new Entrants(all.stream().map(Entrant::trustedAnew).toList());
    }

    List<Run.EngineRecord> records() {
        return all.stream().map(Entrant::record).toList();
    }

    /** The revisions of the engines, by their ids. */
    Map<String, Revision> revisions() {
        Map<String, Revision> revisions = new HashMap<>();
        all.forEach(entrant -> Revision.of(entrant.description().revision())
                .ifPresent(revision -> revisions.put(entrant.id(), revision)));
        return revisions;
    }
}
