package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import java.util.Optional;

/**
 * One of two runs that are compared on a page.
 *
 * @param name which it is
 * @param index the run
 * @param site its pages, as far as they are there
 */
public record ComparedRun(String name, RunIndex index, LinkedSite site) {

    Run.Head head() {
        return index.run().head();
    }

    String selection() {
        return head().selection();
    }

    /** What an engine of the run calls itself, and what it means to match. */
    String description(String engine) {
        return index.engines().stream()
                .filter(each -> each.id().equals(engine))
                .map(each -> "%s, revision %s".formatted((each.name() + " " + each.version()).strip(), each.revision()))
                .findFirst()
                .orElseThrow();
    }

    /** What an engine of the run came to in each profile. */
    List<Grade.ProfileGrade> verdicts(String engine) {
        return Grader.grade(index).engines().stream()
                .filter(grade -> grade.engine().equals(engine))
                .flatMap(grade -> grade.profiles().stream())
                .toList();
    }

    /** The link to its overview. */
    Optional<String> report() {
        return site.to(Address.INDEX);
    }
}
