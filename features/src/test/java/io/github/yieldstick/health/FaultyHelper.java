package io.github.yieldstick.health;

import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.FunctionNode;

/**
 * A helper that is wrong in one place.
 *
 * @param id a number that stays while the text stays; before it the revision, where that is not the newest
 * @param place line and column in the helper's file; before them the revision, where that is not the newest
 * @param text the text that was changed
 * @param change what was changed in it
 * @param shown the piece with the change that a reader is shown
 * @param file the changed helper, as a file that exports it
 */
public record FaultyHelper(String id, String place, HelperText text, Change change, ShownPiece shown, String file) {
    private static final String START = "__generator = function";

    /** Every single change of the newest text, and of the lines of the older ones that it no longer has. */
    public static List<FaultyHelper> ofAllTexts() {
        Set<String> seen = new HashSet<>();
        List<FaultyHelper> faulty = new ArrayList<>();
        for (int i = HelperText.values().length - 1; i >= 0; i--) {
            HelperText text = HelperText.values()[i];
            List<FaultyHelper> ofText = of(text, seen);
            faulty.addAll(ofText);
            text.text().lines().map(String::strip).forEach(seen::add);
        }
        return faulty;
    }

    /** The single changes of a text, but for those of the lines that are known already. */
    private static List<FaultyHelper> of(HelperText text, Set<String> known) {
        String source = text.text();
        FunctionNode helper = helper(source);
        List<Change> changes = new ArrayList<>(HelperChanges.in(helper.getBody(), source));
        changes.removeIf(change -> known.contains(line(source, change.offset())));
        changes.sort(Comparator.comparingInt(Change::offset).thenComparing(Change::description));
        boolean isNewest = text == HelperText.newest();
        int start = helper.getAbsolutePosition();
        List<FaultyHelper> faulty = new ArrayList<>();
        for (Change change : changes) {
            String changed = change.applyTo(source);
            int end = start + helper.getLength() + changed.length() - source.length();
            faulty.add(new FaultyHelper(
                    (isNewest ? "F" : text.revision() + "-F") + "%04d".formatted(faulty.size() + 1),
                    (isNewest ? "" : text.revision() + ", ") + place(source, change.offset()),
                    text,
                    change,
                    ShownPiece.around(change, helper),
                    "exports.__generator = " + changed.substring(start, end) + ";"));
        }
        return faulty;
    }

    private static String line(String source, int offset) {
        int end = source.indexOf('\n', offset);
        return source.substring(source.lastIndexOf('\n', offset - 1) + 1, end < 0 ? source.length() : end)
                .strip();
    }

    /** The line of the helper's file, with its revision as in the place. */
    String line() {
        return place.replaceFirst(":\\d+$", "");
    }

    /** The newest helper's function, an expression. */
    public static String newestFunction() {
        return function(HelperText.newest());
    }

    /** The helper's function in a text, an expression. */
    public static String function(HelperText text) {
        return function(text, List.of());
    }

    /** The same with changes, the last place first. */
    public static String function(HelperText text, List<Change> changes) {
        String source = text.text();
        FunctionNode helper = helper(source);
        String changed = source;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        int start = helper.getAbsolutePosition();
        return changed.substring(start, start + helper.getLength() + changed.length() - source.length());
    }

    public ReadyEngine ready() {
        return ready(id, new HelperFile(Text.of(id + ".js", file), "__generator"), text.revision());
    }

    public static ReadyEngine ready(String id, Helper helper, String revision) {
        EngineDescription description = new EngineDescription("faulty", id, revision, Set.of(Capability.values()));
        return new ReadyEngine(id, description, () -> SeatedEngine.of(helper));
    }

    /** The helper's function in the text of its file. */
    static FunctionNode helper(String source) {
        AstRoot root = new Parser(new CompilerEnvirons()).parse(source, "tslib.js", 1);
        int position = source.indexOf(START) + START.length() - "function".length();
        List<FunctionNode> found = new ArrayList<>();
        root.visit(node -> {
            if (node instanceof FunctionNode function && node.getAbsolutePosition() == position) {
                found.add(function);
            }
            return found.isEmpty();
        });
        return found.get(0);
    }

    private static String place(String source, int offset) {
        int line =
                (int) source.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (offset - source.lastIndexOf('\n', offset - 1));
    }
}
