package io.github.yieldstick.isolation;

import io.github.yieldstick.engines.EngineSettings;
import java.util.List;

/**
 * What every worker of a run knows from the start.
 *
 * @param settings how engines are looked for
 * @param scenarios folders and files with cases beside the kit's own
 */
public record WorkerSetup(EngineSettings settings, List<String> scenarios) {

    public WorkerSetup {
        scenarios = List.copyOf(scenarios);
    }
}
