package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.machine.MachineFile;
import io.github.yieldstick.reports.run.Provenance;
import io.github.yieldstick.reports.run.ProvenanceFile;
import io.github.yieldstick.reports.site.health.HealthPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies beside a run in its folder, and is shown with it.
 *
 * @param health kit health
 * @param machine the facts of the machine, for the book and the playground; empty where nobody has written them
 * @param provenance when and where the run was made, of which texts; empty where nobody has written it
 */
public record RunFolder(HealthPage health, Optional<MachineFacts> machine, Optional<Provenance> provenance) {

    /** Nothing but kit health. */
    public static RunFolder with(HealthPage health) {
        return new RunFolder(health, Optional.empty(), Optional.empty());
    }

    /**
     * Reads what lies in the folder.
     *
     * @throws IOException if something is there and cannot be read
     */
    public static RunFolder of(Path directory) throws IOException {
        return new RunFolder(
                HealthPage.in(directory),
                MachineFile.in(directory),
                ProvenanceFile.read(directory.resolve(ProvenanceFile.NAME)));
    }
}
