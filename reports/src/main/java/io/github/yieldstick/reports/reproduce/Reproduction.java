package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.run.WrittenTable;
import io.github.yieldstick.reports.text.PlainId;
import io.github.yieldstick.reports.text.Resource;
import io.github.yieldstick.reports.text.RevisionSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A case as a JavaScript file that anybody can run without the kit: it asks a helper, performs the calls, and says of each
 * whether what happens is as written. All of it is ES5 but the case's own code.
 */
public final class Reproduction {

    /** What the case may name that not every host has. */
    private static final List<String> NEWER_GLOBALS =
            List.of("BigInt", "Iterator", "Map", "Promise", "Proxy", "Reflect", "Set", "Symbol", "WeakMap", "WeakSet");

    private static final Pattern WORD = Pattern.compile("[\\w$]+");
    private static final Pattern IMPORTED = Pattern.compile("\\btslib_\\d+\\.(__\\w+)");
    private static final String GENERATOR = "__generator";
    private static final String PROGRAM_PARAMETERS =
            "log, require, exports, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, Date";

    private final CaseRecord shown;
    private final RunIndex index;
    private final WrittenTable table;
    private final CaseRecord.Setting setting;

    private Reproduction(CaseRecord shown, RunIndex index) {
        this.shown = shown;
        this.index = index;
        this.table = new WrittenTable(shown);
        this.setting = shown.setting();
    }

    /** The whole text of the file for a case of the run; one that is for compilers alone needs no helper. */
    public static String of(CaseRecord shown, RunIndex index) {
        return shown.isForCompilers() ? CompiledProgram.of(shown) : new Reproduction(shown, index).text();
    }

    /** The name of a case's file. */
    public static String fileName(String caseId) {
        return PlainId.of(caseId) + ".js";
    }

    /** How to run the file: with the helper of tslib, and with one's own; natively where the case is for compilers alone. */
    public static List<String> commands(CaseRecord shown, RunIndex index) {
        if (shown.isForCompilers()) {
            return List.of("node " + fileName(shown.id()));
        }
        Reproduction reproduction = new Reproduction(shown, index);
        return List.of(
                "npm install " + reproduction.tslib() + " && node " + reproduction.file(),
                "node " + reproduction.file() + " path/to/helper.js");
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(head());
        parts.add(shown.isFromSource() ? program() : body());
        parts.add(Resource.text(Reproduction.class, "calls.js"));
        if (shown.isFromSource()) {
            parts.add(Resource.text(Reproduction.class, "program.js"));
        }
        if (showsStacks()) {
            parts.add(Resource.text(Reproduction.class, "stacks.js"));
        }
        return String.join("\n", parts);
    }

    private String head() {
        String clause = index.clauseOf(shown)
                .map(stated -> stated.id() + " " + stated.statement())
                .orElse(shown.clause());
        return """
                // %s
                // %s
                //
                // Shows the case without the kit: says of each call whether what happens is as written.
                //   node %s              with the helper of tslib (npm install %s)
                //   node %s FILE [NAME]  with what FILE exports or declares as NAME, __generator where that is left out
                // In another shell, load a script that declares __generator before this one. Ends with 1 where a call does otherwise.
                // The case holds for %s of the helper.%s
                """.formatted(
                        JavaScriptText.comment(title()),
                        JavaScriptText.comment(clause),
                        file(),
                        tslib(),
                        file(),
                        RevisionSpan.of(shown.revisions(), index.revisions()),
                        advice());
    }

    /** What else is to be known of the helper. */
    private String advice() {
        if (isFree()) {
            return " Nothing defines what happens, so a helper may do otherwise, or never end.";
        }
        String release = newestRelease(shown.revisions());
        return release.equals(tslib()) ? "" : " Name the file of one of these, as that of " + release + ".";
    }

    private String body() {
        return """
                %s  start: function (log, __generator, gen) {
                %s
                // ---- The generator: its body, and what that gets as this.
                return {
                  thisArg: %s,
                  body: function (_a) {
                %s
                  },
                  drive: function (made) { gen = made; },
                %s
                };
                  }
                });
                """.formatted(
                        opening(),
                        surroundingCode(),
                        JavaScriptText.grouped(setting.thisArgument()),
                        shown.body().stripTrailing(),
                        calls());
    }

    private String surroundingCode() {
        String code = shown.surroundingCode();
        return code.isBlank() ? "" : "\n// ---- The surrounding code.\n" + code.stripTrailing() + "\n";
    }

    private String program() {
        return """
                %s  start: function (%s) {
                %s
                // ---- What is written of it.
                return {
                %s
                };
                  }
                });
                """.formatted(opening(), PROGRAM_PARAMETERS, shown.body(), calls());
    }

    /** What the file says of the case before its code. */
    private String opening() {
        return """
                reproduce({
                  title: %s,
                  file: %s, tslib: %s,
                  needs: %s, lacks: %s, uses: %s,
                """.formatted(
                                JavaScriptText.quoted(title()),
                                JavaScriptText.quoted(file()),
                                JavaScriptText.quoted(tslib()),
                                quoted(needs()),
                                quoted(setting.missing()),
                                quoted(uses()))
                + (isFree() ? "  free: true,\n" : "")
                + (shown.isFromSource() ? "  host: programHost(),\n" : "")
                + (showsStacks() ? "  stacks: noteStacks,\n" : "");
    }

    private String calls() {
        List<CallRecord> read = shown.parsed().calls();
        String names = shown.parsed().names().stream()
                .map(name -> "      case %s: return \"%s\";\n".formatted(name, name))
                .collect(Collectors.joining());
        return "  nameOf: function (value) {\n    switch (value) {\n" + names + "    }\n  },\n"
                + IntStream.range(0, read.size())
                        .mapToObj(row -> new ReproducedCall(read.get(row), table, row).text())
                        .collect(Collectors.joining(",\n", "  calls: [\n", "\n  ]"));
    }

    private String title() {
        return shown.id() + " " + shown.title();
    }

    private boolean isFree() {
        return shown.profile() == Profile.OBSERVED;
    }

    private boolean showsStacks() {
        return table.aspects().contains("regions") || table.aspects().contains("pending");
    }

    private String file() {
        return fileName(shown.id());
    }

    /** The release to install: the newest that the case holds for, but a program also takes other helpers from it. */
    private String tslib() {
        return newestRelease(shown.isFromSource() ? index.revisions() : shown.revisions());
    }

    private String newestRelease(List<String> revisions) {
        return index.run().head().revisions().stream()
                .filter(revision -> revisions.contains(revision.id()))
                .reduce((older, newer) -> newer)
                .map(revision -> revision.pinned().replace(' ', '@'))
                .orElse("tslib");
    }

    private List<String> needs() {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(shown.surroundingCode() + "\n" + shown.body() + "\n" + shown.rows());
        while (word.find()) {
            words.add(word.group());
        }
        words.retainAll(NEWER_GLOBALS);
        words.removeAll(setting.missing());
        return List.copyOf(words);
    }

    /** The other helpers that a lowered program takes from tslib. */
    private List<String> uses() {
        Set<String> names = new TreeSet<>();
        Matcher imported = IMPORTED.matcher(shown.isFromSource() ? shown.body() : "");
        while (imported.find()) {
            names.add(imported.group(1));
        }
        names.remove(GENERATOR);
        return List.copyOf(names);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(JavaScriptText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
