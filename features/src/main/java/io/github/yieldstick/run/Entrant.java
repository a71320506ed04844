package io.github.yieldstick.run;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.plugin.EngineDescription;
import java.util.Optional;

/**
 * An engine of a run.
 *
 * @param form how it was asked for
 * @param description who it is
 * @param here the engine itself; empty where it is judged in workers alone
 */
record Entrant(EngineForm form, EngineDescription description, Optional<Candidate> here) {

    String id() {
        return form.id();
    }
}
