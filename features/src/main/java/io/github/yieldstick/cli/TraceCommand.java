package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.path.PathText;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.grade.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yieldstick trace}. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the machine's path through a body, step by step.",
            "Verb, label, regions, what pends, what was decided and by which clause, as the bundled engine has it. The",
            "real helper of the same revision makes the same calls, and where it does otherwise the path says so."
        })
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private BodyOptions body = new BodyOptions();

    @Option(names = "--clauses", description = "Add the sentence of each clause that the path names.")
    private boolean clauses;

    @Option(names = "--format", defaultValue = "text", description = "text (default), or json.")
    private Format format = Format.TEXT;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        try (Realms realms = new Realms()) {
            MachinePath path = new Tracer(realms, Bounds.standard()).trace(revision(), body.program(), body.calls());
            console.print(format == Format.JSON ? JsonText.of(path) + "\n" : text(path));
        }
        return ExitCode.OK.number();
    }

    private String text(MachinePath path) {
        return clauses ? PathText.of(path, Clauses.load()) : PathText.of(path);
    }

    private Revision revision() {
        return Revision.of(body.revision().revision()).orElseThrow();
    }
}
