package io.github.yieldstick.health;

import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.judge.Seat;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.FunctionNode;

/**
 * A helper that is wrong in one place.
 *
 * @param id a number that stays while the newest text stays
 * @param place line and column in the helper's file
 * @param change what was changed
 * @param file the changed helper, as a file that exports it
 */
record FaultyHelper(String id, String place, String change, String file) {
    private static final String START = "__generator = function";

    /** Every single change of the newest text. */
    static List<FaultyHelper> ofNewestText() {
        String source = HelperText.R2_7_0.text();
        FunctionNode helper = helper(source);
        List<Change> changes = new ArrayList<>(HelperChanges.in(helper.getBody(), source));
        changes.sort(Comparator.comparingInt(Change::offset).thenComparing(Change::description));
        int start = helper.getAbsolutePosition();
        List<FaultyHelper> faulty = new ArrayList<>();
        for (Change change : changes) {
            String changed = change.applyTo(source);
            int end = start + helper.getLength() + changed.length() - source.length();
            String file = "exports.__generator = " + changed.substring(start, end) + ";";
            faulty.add(new FaultyHelper(
                    "F%03d".formatted(faulty.size() + 1), place(source, change.offset()), change.description(), file));
        }
        return faulty;
    }

    /** The newest helper's function, an expression. */
    static String newestFunction() {
        String source = HelperText.newest().text();
        FunctionNode helper = helper(source);
        int start = helper.getAbsolutePosition();
        return source.substring(start, start + helper.getLength());
    }

    Candidate candidate() {
        return candidate(id, new HelperFile(Text.of(id + ".js", file), "__generator"), HelperText.R2_7_0.revision());
    }

    static Candidate candidate(String id, Helper helper, String revision) {
        EngineDescription description = new EngineDescription("faulty", id, revision, Set.of(Capability.values()));
        return new Candidate(id, description, () -> Seat.of(helper));
    }

    private static FunctionNode helper(String source) {
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
