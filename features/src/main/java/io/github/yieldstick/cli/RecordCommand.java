package io.github.yieldstick.cli;

import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.record.Recorded;
import io.github.yieldstick.record.Recording;
import io.github.yieldstick.reports.grade.ExitCode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yieldstick record}. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a scenario with what the real helper does.",
            "It is marked as unreviewed: it passes as it stands, with 'yieldstick run --scenarios', and becomes a case",
            "when a person has held each row against the document. A call that fails for a name that nothing declares",
            "and calls that ask nothing of the helper are refused."
        })
final class RecordCommand implements Callable<Integer> {

    @Mixin
    private BodyOptions body = new BodyOptions();

    @Option(names = "--stacks", description = "Record the regions and the pending operations, too.")
    private boolean stacks;

    @Option(
            names = "--out",
            paramLabel = "FILE.feature",
            description = "The file to write (default: the standard output).")
    private @Nullable Path out;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Recording recording = new Recording(body.name(), body.program(), body.calls(), body.revision(), stacks);
        try (Realms realms = new Realms()) {
            String scenario = Recorded.scenario(realms, Bounds.standard(), recording);
            console.write(scenario, Optional.ofNullable(out));
        }
        return ExitCode.OK.number();
    }
}
