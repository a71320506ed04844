package io.github.yieldstick.health;

import io.github.yieldstick.oracle.HelperText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.BreakStatement;
import org.mozilla.javascript.ast.ConditionalExpression;
import org.mozilla.javascript.ast.ContinueStatement;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.IfStatement;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.ReturnStatement;
import org.mozilla.javascript.ast.SwitchStatement;
import org.mozilla.javascript.ast.ThrowStatement;

/**
 * A text of the helper that tells which of its places a case reaches: its statements, and what stands behind a condition. A change
 * of what is not reached cannot be seen.
 */
public final class ReachedPlaces {
    private final HelperText text;
    private final FunctionNode helper;
    private final List<AstNode> places = new ArrayList<>();

    public ReachedPlaces(HelperText text) {
        this.text = text;
        this.helper = FaultyHelper.helper(text.text());
        helper.getBody().visit(node -> {
            if (isStatement(node)) {
                places.add(node);
            } else if (node instanceof ConditionalExpression either) {
                places.add(either.getTrueExpression());
                places.add(either.getFalseExpression());
            } else if (node instanceof InfixExpression infix
                    && (infix.getOperator() == Token.AND || infix.getOperator() == Token.OR)) {
                places.add(infix.getRight());
            }
            return true;
        });
    }

    private static boolean isStatement(AstNode node) {
        return node instanceof ExpressionStatement
                || node instanceof ReturnStatement
                || node instanceof ThrowStatement
                || node instanceof BreakStatement
                || node instanceof ContinueStatement
                || node instanceof IfStatement
                || node instanceof SwitchStatement;
    }

    /** The helper as a file that exports it and calls {@code turn} with the number of each place that it reaches. */
    public String file() {
        record Insertion(int at, int order, String code) {}
        List<Insertion> insertions = new ArrayList<>();
        for (int number = 0; number < places.size(); number++) {
            AstNode place = places.get(number);
            int from = place.getAbsolutePosition();
            boolean statement = isStatement(place);
            String open = statement ? "{ turn(" + number + "); " : "(turn(" + number + "), ";
            insertions.add(new Insertion(from, number, open));
            insertions.add(new Insertion(from + place.getLength(), -number - 1, statement ? " }" : ")"));
        }
        // Where several end at one place the inner one ends first, before any other begins; outer ones have the lower
        // numbers.
        insertions.sort(Comparator.comparingInt(Insertion::at).thenComparingInt(Insertion::order));
        StringBuilder file = new StringBuilder("exports.__generator = ");
        String source = text.text();
        int at = helper.getAbsolutePosition();
        for (Insertion insertion : insertions) {
            file.append(source, at, insertion.at()).append(insertion.code());
            at = insertion.at();
        }
        return file.append(source, at, helper.getAbsolutePosition() + helper.getLength())
                .append(";")
                .toString();
    }

    /** Whether what stands there was reached, where those numbers were. */
    public boolean isReached(int offset, int length, Set<Integer> reached) {
        return places.stream()
                .filter(place -> place.getAbsolutePosition() <= offset
                        && offset + length <= place.getAbsolutePosition() + place.getLength())
                .min(Comparator.comparingInt(AstNode::getLength))
                .map(place -> reached.contains(places.indexOf(place)))
                .orElse(true);
    }
}
