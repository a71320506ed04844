package io.github.yieldstick.run;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.SubjectKind;
import java.util.Optional;

/**
 * An engine of a run.
 *
 * @param form how it was asked for
 * @param description who it is
 * @param here the engine itself; empty where it is judged in workers alone
 * @param trust how far it is still asked
 * @param unusable why it could not be started; empty for one that was
 */
record RunEngine(
        EngineForm form, EngineDescription description, Optional<ReadyEngine> here, Trust trust, String unusable) {

    static RunEngine started(EngineForm form, EngineDescription description, Optional<ReadyEngine> here) {
        return new RunEngine(form, description, here, new Trust(), "");
    }

    /** The same engine, by the name that the report calls it by. */
    RunEngine called(String name) {
        EngineForm named = name.equals(form.id()) ? form : new EngineForm.Named(name, form.asked());
        return new RunEngine(named, description, here.map(ready -> ready.called(name)), trust, unusable);
    }

    /** What the report is to call it where nothing else is called so. */
    String reportName() {
        return form.reportName(isUsable() ? description.name() : "");
    }

    RunEngine trustedAnew() {
        return new RunEngine(form, description, here, new Trust(), unusable);
    }

    String id() {
        return form.id();
    }

    boolean isUsable() {
        return unusable.isEmpty();
    }

    Run.EngineRecord record() {
        return new Run.EngineRecord(
                id(),
                description.name(),
                description.version(),
                description.revision(),
                unusable,
                SubjectKind.ENGINE,
                form.asked().id());
    }
}
