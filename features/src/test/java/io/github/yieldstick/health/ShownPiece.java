package io.github.yieldstick.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.Block;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.Scope;

/**
 * The piece of a text that a reader is shown with a change in it: the change itself may be a digit.
 *
 * @param from where it begins
 * @param to the offset behind it
 */
public record ShownPiece(int from, int to) {
    /** Shorter ones say too little. */
    private static final int LEAST_LENGTH = 8;

    /** The smallest piece around the change that can be understood by itself. */
    static ShownPiece around(Change change, AstNode root) {
        List<AstNode> nodes = new ArrayList<>();
        root.visit(node -> nodes.add(node));
        int end = change.offset() + change.length();
        return nodes.stream()
                .filter(node -> !(node instanceof Block || (node instanceof Scope && !(node instanceof FunctionNode))))
                .filter(node -> node.getAbsolutePosition() <= change.offset()
                        && end <= node.getAbsolutePosition() + node.getLength()
                        && node.getLength() >= LEAST_LENGTH)
                .min(Comparator.comparingInt(AstNode::getLength))
                .map(node -> new ShownPiece(node.getAbsolutePosition(), node.getAbsolutePosition() + node.getLength()))
                .orElse(new ShownPiece(change.offset(), end));
    }
}
