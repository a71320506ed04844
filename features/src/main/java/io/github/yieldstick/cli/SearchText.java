package io.github.yieldstick.cli;

import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.search.SearchFile;
import java.util.List;

/** Tells what a search has come to. */
final class SearchText {
    private final Console console;
    private final SearchFolder folder;

    SearchText(Console console, SearchFolder folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Writes a search to its folder and tells each fault; the exit code is that of a search that has come to this. */
    ExitCode told(SearchFile search) {
        folder.write(search);
        search.subjects().forEach(subject -> {
            console.out().println(summary(search, subject));
            faults(subject);
            console.out().println();
        });
        return exitCode(search.subjects());
    }

    private void faults(SearchFile.Subject subject) {
        for (int i = 0; i < subject.faults().size(); i++) {
            console.print("\n" + subject.faults().get(i).text(i + 1));
            console.out().println("     " + folder.file(subject, i));
        }
        if (!subject.doubted().isEmpty()) {
            console.out().println("\nNo fault of the compiler: GraalJS and V8 part natively.");
        }
        for (int i = 0; i < subject.doubted().size(); i++) {
            console.print("\n" + subject.doubted().get(i).text(i + 1));
            console.out().println("     " + folder.doubtedFile(subject, i));
        }
    }

    private static String summary(SearchFile search, SearchFile.Subject subject) {
        int faults = subject.faults().size();
        return subject.name() + ": " + (faults == 0 ? "no fault" : faults == 1 ? "1 fault" : faults + " faults")
                + " in "
                + subject.tried() + " programs of seed " + search.seed()
                + (subject.undecided() == 0 ? "" : "; " + subject.undecided() + " of them decided nothing")
                + (subject.reached().isEmpty()
                        ? ""
                        : "; " + subject.reached().size() + " places of suspensions were reached")
                + ".";
    }

    private static ExitCode exitCode(List<SearchFile.Subject> subjects) {
        if (subjects.stream().anyMatch(subject -> subject.tried() > 0 && subject.undecided() >= subject.tried())) {
            return ExitCode.ENGINE_NEVER_ANSWERED;
        }
        return subjects.stream().allMatch(subject -> subject.faults().isEmpty())
                ? ExitCode.OK
                : ExitCode.NON_CONFORMANT;
    }
}
