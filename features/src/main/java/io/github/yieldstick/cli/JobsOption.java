package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.run.Jobs;
import picocli.CommandLine.Option;

/** The option that says how much is done at once. */
final class JobsOption {
    /** Each may keep a worker process of its own busy. */
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many are done at once (default: the processors of this machine).")
    private int jobs = Jobs.ofThisMachine().count();

    /** What the option says; throws {@link WrongUsage} for a number that is none of jobs. */
    Jobs jobs() {
        return new Jobs(jobs);
    }
}
