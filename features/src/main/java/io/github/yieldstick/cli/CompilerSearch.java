package io.github.yieldstick.cli;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.run.Jobs;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.Shard;
import io.github.yieldstick.search.sources.SourceSearchRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** {@code yieldstick search --compiler}. */
final class CompilerSearch {
    private final List<CompilerForm> compilers;
    private final CompilerSettings settings;
    private final Console console;
    private final SearchFolder folder;

    CompilerSearch(CompilerChoice choice, Console console, SearchFolder folder) {
        this.compilers = choice.compilers();
        this.settings = choice.settings();
        this.console = console;
        this.folder = folder;
    }

    /**
     * What is asked for.
     *
     * @param program the one program that is tried; empty for all
     */
    record Asked(long seed, long programs, Optional<Duration> limit, Shard shard, Optional<String> program) {}

    ExitCode search(Asked asked, Jobs jobs) throws InterruptedException, ExecutionException {
        Optional<SearchFile> earlier = folder.earlier(asked.seed(), asked.shard());
        List<SearchFile.Subject> subjects = new ArrayList<>();
        for (CompilerForm compiler : compilers) {
            SourceSearchRun run = new SourceSearchRun(new SourceSearchRun.Setup(
                    compiler,
                    settings,
                    asked.seed(),
                    asked.shard(),
                    asked.programs(),
                    asked.limit(),
                    earlier.flatMap(file -> file.subject(compiler.id()))));
            subjects.add(
                    asked.program().isPresent()
                            ? run.tryOne(asked.program().get())
                            : searched(run, asked, subjects, jobs));
        }
        return new SearchText(console, folder).told(file(asked, subjects));
    }

    private static SearchFile file(Asked asked, List<SearchFile.Subject> subjects) {
        return SearchFile.of(asked.seed(), asked.shard(), subjects);
    }

    private SearchFile.Subject searched(SourceSearchRun run, Asked asked, List<SearchFile.Subject> before, Jobs jobs)
            throws InterruptedException, ExecutionException {
        try (Progress progress =
                new Progress(console.err(), "programs", (int) Math.min(Integer.MAX_VALUE, asked.programs()))) {
            return run.search(jobs, new SourceSearchRun.Listener() {
                @Override
                public void tried(boolean found) {
                    progress.step(found);
                }

                @Override
                public void reached(SearchFile.Subject subject) {
                    List<SearchFile.Subject> all = new ArrayList<>(before);
                    all.add(subject);
                    folder.write(file(asked, all));
                }
            });
        }
    }
}
