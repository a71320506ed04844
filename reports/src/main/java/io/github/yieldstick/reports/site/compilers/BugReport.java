package io.github.yieldstick.reports.site.compilers;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A failure of a compiler as its makers want to read it, in Markdown. */
record BugReport(
        CaseRecord shown, Optional<ClauseRecord> clause, String compilers, CaseResult result, List<String> commands) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("### Lowered to ES5: " + shown.title());
        lines.add("");
        lines.add("Version: " + compilers);
        lines.add("");
        lines.add("```js");
        shown.source().lines().forEach(lines::add);
        lines.add("```");
        lines.add("");
        result.divergence()
                .ifPresentOrElse(
                        found -> Stream.of(
                                        "`%s`, %s:"
                                                .formatted(
                                                        found.call(),
                                                        found.aspect().id()),
                                        "- expected: `" + found.written() + "`",
                                        "- actual, from the emitted code: `" + found.engine() + "`")
                                .forEach(lines::add),
                        () -> lines.add("Actual: " + result.reason()));
        clause.ifPresent(found -> {
            lines.add("");
            lines.add("By ECMAScript (" + found.source().replaceFirst("^262, ", "") + "): " + found.statement() + ".");
        });
        lines.add("");
        lines.add("To see it, with the program above in `" + shown.id() + ".js`, its calls behind it:");
        lines.add("");
        lines.add("```sh");
        lines.addAll(commands);
        lines.add("```");
        return lines;
    }
}
