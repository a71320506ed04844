package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.machine.MachineFacts.Change;
import io.github.yieldstick.reports.machine.MachineFacts.HelperText;
import io.github.yieldstick.reports.machine.MachineFacts.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The helper's newest text, line by line, with what rests on each of its pieces and how many cases guard it.
 *
 * @param text the text
 * @param changes how many single changes of it were tried
 * @param unnoticed how many of those no case notices
 * @param lines its lines
 */
record GuardedHelper(HelperText text, int changes, int unnoticed, List<Line> lines) {

    /**
     * A line.
     *
     * @param number its number in the published file
     * @param tokens what it is made of, in order
     * @param pieces what its pieces do
     * @param changes the single changes that were made to it, those that the fewest cases notice first
     */
    record Line(int number, List<Token> tokens, List<Rest> pieces, List<Change> changes) {

        String anchor() {
            return "helper-" + number;
        }

        /** The guard of its weakest change, and of all, in words. */
        String guard() {
            if (changes.isEmpty()) {
                return "";
            }
            int weakest = changes.get(0).cases();
            String all = changes.size() == 1 ? "1 change, which " : changes.size() + " changes, each of which ";
            return weakest == 0
                    ? changes.size() + (changes.size() == 1 ? " change" : " changes")
                            + ", not all of which can be noticed"
                    : all + "fails at least " + (weakest == 1 ? "1 case" : weakest + " cases");
        }
    }

    /** A part of a line, with how well it is guarded: the weakest of the smallest changes that were made to it. */
    record Token(String code, Guard guard, String title) {}

    /** What a piece does, and which clauses rest on it. */
    record Rest(String code, String does, List<String> clauses) {}

    /** How many cases notice a change. */
    enum Guard {
        /** It was never changed, as a bracket or a blank. */
        UNTRIED,
        /** None: nobody can see the change. */
        NONE,
        ONE,
        FEW,
        MANY;

        private static final int FEW_CASES = 10;

        static Guard of(int cases) {
            if (cases == 0) {
                return NONE;
            }
            return cases == 1 ? ONE : cases < FEW_CASES ? FEW : MANY;
        }

        String id() {
            return "guard-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What is known of the newest text; empty where there is none. */
    static Optional<GuardedHelper> of(MachineFacts facts) {
        return facts.newest().map(text -> of(text, facts));
    }

    private static GuardedHelper of(HelperText text, MachineFacts facts) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (String line : text.code().split("\n", -1)) {
            int end = from + line.length();
            lines.add(line(text.firstLine() + lines.size(), text.code(), from, end, facts));
            from = end + 1;
        }
        return new GuardedHelper(
                text,
                facts.changes().size(),
                (int) facts.changes().stream()
                        .filter(change -> change.cases() == 0)
                        .count(),
                lines);
    }

    private static Line line(int number, String code, int from, int end, MachineFacts facts) {
        List<Change> changes = facts.changes().stream()
                .filter(change -> from <= change.from() && change.from() < end)
                .sorted(Comparator.comparingInt(Change::cases).thenComparingInt(Change::from))
                .toList();
        List<Rest> pieces = facts.pieces().stream()
                .filter(piece -> from <= piece.from() && piece.to() <= end)
                .map(piece -> new Rest(code.substring(piece.from(), piece.to()).strip(), piece.does(), piece.clauses()))
                .toList();
        return new Line(number, tokens(code, from, end, facts), pieces, changes);
    }

    private static List<Token> tokens(String code, int from, int end, MachineFacts facts) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, end));
        for (Change change : facts.changes()) {
            cuts.add(Math.min(Math.max(change.from(), from), end));
            cuts.add(Math.min(Math.max(change.to(), from), end));
        }
        for (Piece piece : facts.pieces()) {
            cuts.add(Math.min(Math.max(piece.from(), from), end));
            cuts.add(Math.min(Math.max(piece.to(), from), end));
        }
        List<Token> tokens = new ArrayList<>();
        int last = from;
        for (int cut : cuts.tailSet(from, false)) {
            tokens.add(token(code.substring(last, cut), last, cut, facts));
            last = cut;
        }
        return joined(tokens);
    }

    private static Token token(String code, int from, int to, MachineFacts facts) {
        int smallest = facts.changes().stream()
                .filter(change -> change.from() <= from && to <= change.to())
                .mapToInt(change -> change.to() - change.from())
                .min()
                .orElse(0);
        Optional<Change> weakest = facts.changes().stream()
                .filter(change -> change.from() <= from && to <= change.to())
                .filter(change -> change.to() - change.from() == smallest)
                .min(Comparator.comparingInt(Change::cases));
        return code.isBlank() || weakest.isEmpty()
                ? new Token(code, Guard.UNTRIED, "")
                : new Token(code, Guard.of(weakest.get().cases()), title(weakest.get()));
    }

    private static String title(Change change) {
        String is = change.is().isEmpty() ? "left out" : change.is();
        return change.was() + " → " + is + ": "
                + switch (change.cases()) {
                    case 0 -> "noticed by none of these cases";
                    case 1 -> "1 case fails";
                    default -> change.cases() + " cases fail";
                };
    }

    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            Token last = joined.isEmpty() ? new Token("", Guard.UNTRIED, "-") : joined.get(joined.size() - 1);
            if (last.guard() == token.guard() && last.title().equals(token.title())) {
                joined.set(joined.size() - 1, new Token(last.code() + token.code(), token.guard(), token.title()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }
}
