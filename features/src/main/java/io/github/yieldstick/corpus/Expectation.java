package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.RecordedCompletion;
import io.github.yieldstick.oracle.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of the {@code completes} column states. */
public sealed interface Expectation {

    /** The cell as written. */
    Text cell();

    /** {@code yields V}, {@code returns V}, {@code throws V}, {@code gives V}, {@code fulfils V} or {@code rejects V}. */
    record OfValue(Text cell, RecordedCompletion.Kind kind, Text value) implements Expectation {}

    /** {@code throws a TypeError}, or with its message {@code throws a TypeError "text"}; {@code rejects a TypeError}. */
    record OfError(Text cell, RecordedCompletion.Kind kind, Text className, Optional<Text> message)
            implements Expectation {}

    /** {@code stays pending}: a promise that is neither fulfilled nor rejected when nothing is left to run. */
    record OfPending(Text cell) implements Expectation {}

    /**
     * Reads a cell.
     *
     * @throws ScenarioProblem if it has none of the forms
     */
    static Expectation read(Text cell) {
        Matcher error = Grammar.ERROR.matcher(cell.code());
        if (error.matches()) {
            return new OfError(
                    cell,
                    RecordedCompletion.Kind.of(error.group(1)),
                    part(cell, error, 2),
                    Optional.ofNullable(error.group(3)).map(text -> part(cell, error, 3)));
        }
        if (cell.code().equals(Grammar.PENDING)) {
            return new OfPending(cell);
        }
        Matcher value = Grammar.VALUE.matcher(cell.code());
        if (value.matches()) {
            RecordedCompletion.Kind kind = RecordedCompletion.Kind.of(value.group(1));
            return new OfValue(cell, kind, part(cell, value, 2));
        }
        throw new ScenarioProblem(cell.place() + ": \"" + cell.code() + "\" is no completion; a cell of the column"
                + " completes says yields V, returns V, throws V, throws a TypeError, or gives V, and of a promise, in a case"
                + " from source, fulfils V, rejects V, rejects a TypeError, or stays pending, where V is an expression of"
                + " JavaScript.");
    }

    private static Text part(Text cell, Matcher matcher, int group) {
        return cell.part(matcher.start(group), matcher.end(group));
    }

    /** The forms of a cell. */
    final class Grammar {
        private static final Pattern ERROR = Pattern.compile("(throws|rejects) an? ([A-Z]\\w*)(?: (\".*\"))?");
        private static final String PENDING = "stays pending";
        private static final Pattern VALUE =
                Pattern.compile("(yields|returns|throws|gives|fulfils|rejects) (.+)", Pattern.DOTALL);

        private Grammar() {}
    }
}
