package io.github.yieldstick.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.ArrayLiteral;
import org.mozilla.javascript.ast.Assignment;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.BreakStatement;
import org.mozilla.javascript.ast.ConditionalExpression;
import org.mozilla.javascript.ast.ContinueStatement;
import org.mozilla.javascript.ast.ElementGet;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.FunctionCall;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.IfStatement;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.KeywordLiteral;
import org.mozilla.javascript.ast.Loop;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.NodeVisitor;
import org.mozilla.javascript.ast.NumberLiteral;
import org.mozilla.javascript.ast.ObjectLiteral;
import org.mozilla.javascript.ast.ObjectProperty;
import org.mozilla.javascript.ast.PropertyGet;
import org.mozilla.javascript.ast.ReturnStatement;
import org.mozilla.javascript.ast.StringLiteral;
import org.mozilla.javascript.ast.ThrowStatement;
import org.mozilla.javascript.ast.UnaryExpression;
import org.mozilla.javascript.ast.UpdateExpression;
import org.mozilla.javascript.ast.VariableInitializer;
import org.mozilla.javascript.ast.WhileLoop;

/** Finds every single change of an operator, constant, condition, member or statement in a piece of JavaScript. */
final class HelperChanges implements NodeVisitor {
    private static final Map<Integer, List<String>> OPERATORS = Map.of(
            Token.LT, List.of("<=", ">", ">="),
            Token.GT, List.of(">=", "<", "<="),
            Token.SHEQ, List.of("!=="),
            Token.BITAND, List.of("|", "&&"),
            Token.AND, List.of("||"),
            Token.OR, List.of("&&"));
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "pop", List.of(".shift"),
            "push", List.of(".unshift"),
            "trys", List.of(".ops"),
            "ops", List.of(".trys"),
            "done", List.of(".value"),
            "value", List.of(".done"),
            "next", List.of("[\"throw\"]", "[\"return\"]"));

    /** The variables that the machine's state lies in. */
    private static final List<String> VARIABLES = List.of("_", "f", "y", "t", "g", "op");
    /** A number in the text that is no flag is an opcode, an index into a region or an operation, or a mask of opcodes. */
    private static final int LAST_OPCODE = 7;

    private static final Map<Integer, String> OPERATOR_TEXTS = Map.of(Token.NOT, "!", Token.VOID, "void");

    private final String source;
    private final List<Change> changes = new ArrayList<>();

    private HelperChanges(String source) {
        this.source = source;
    }

    static List<Change> in(AstNode root, String source) {
        HelperChanges visitor = new HelperChanges(source);
        root.visit(visitor);
        return visitor.changes;
    }

    @Override
    public boolean visit(AstNode node) {
        if (node instanceof PropertyGet member) {
            member(member);
        } else if (node instanceof ElementGet element) {
            element(element);
        } else if (node instanceof Assignment assignment) {
            replace(assignment, text(assignment.getRight()), "assignment dropped from");
        } else if (node instanceof InfixExpression infix) {
            infix(infix);
        } else if (node instanceof UpdateExpression update) {
            replace(update, text(update.getOperand()) + "--", "counts down:");
            replace(update, text(update.getOperand()), "counts no more:");
        } else if (node instanceof UnaryExpression unary && unary.getOperator() == Token.NOT) {
            replace(unary, text(unary.getOperand()), "negation dropped from");
        } else if (node instanceof ConditionalExpression choice) {
            replace(choice, text(choice.getTrueExpression()), "always the first of");
            replace(choice, text(choice.getFalseExpression()), "always the second of");
        } else if (node instanceof Name name) {
            name(name);
        } else if (node instanceof NumberLiteral number) {
            number(number);
        } else if (node instanceof KeywordLiteral literal) {
            literal(literal);
        } else if (node instanceof StringLiteral string && !(string.getParent() instanceof ElementGet)) {
            replace(string, "\"\"", "empty instead of");
        } else if (node instanceof ObjectLiteral object) {
            object.getElements().forEach(property -> withoutItem(object, property));
        } else if (node instanceof ArrayLiteral array && array.getSize() > 1) {
            array.getElements().forEach(item -> replace(item, "void 0", "undefined instead of"));
            exchanged(array.getElements());
        } else if (node instanceof FunctionCall call) {
            call.getArguments().forEach(argument -> replace(argument, "void 0", "undefined instead of the argument"));
            exchanged(call.getArguments());
        } else if (node instanceof IfStatement branch) {
            condition(branch.getCondition());
        } else if (node instanceof WhileLoop loop) {
            condition(loop.getCondition());
        } else if (isStatement(node)) {
            replace(node, ";", "statement dropped:");
            statement(node);
        }
        return true;
    }

    private void member(PropertyGet member) {
        AstNode name = member.getProperty();
        int dot = source.lastIndexOf('.', name.getAbsolutePosition());
        for (String other : MEMBERS.getOrDefault(text(name), List.of())) {
            int length = name.getAbsolutePosition() + name.getLength() - dot;
            add(dot, length, other, "`" + text(member) + "`: `" + other + "` instead of `." + text(name) + "`");
        }
    }

    private void element(ElementGet element) {
        if (element.getElement() instanceof StringLiteral name) {
            List.of("next", "throw", "return").stream()
                    .filter(verb -> !verb.equals(name.getValue()))
                    .forEach(verb -> replace(name, '"' + verb + '"', "\"" + verb + "\" instead of"));
        }
    }

    /** Another variable of the machine in the place of one. */
    private void name(Name name) {
        AstNode parent = name.getParent();
        boolean isVariable = VARIABLES.contains(name.getIdentifier())
                && !(parent instanceof PropertyGet member && member.getProperty() == name)
                && !(parent instanceof ObjectProperty property && property.getKey() == name)
                && !(parent instanceof VariableInitializer)
                && !(parent instanceof FunctionNode);
        if (isVariable) {
            VARIABLES.stream()
                    .filter(other -> !other.equals(name.getIdentifier()))
                    .forEach(other -> replace(name, other, "`" + other + "` in `" + line(name) + "` instead of"));
        }
    }

    /** Two of a list in each other's place. */
    private void exchanged(List<AstNode> items) {
        for (int i = 1; i < items.size(); i++) {
            AstNode left = items.get(i - 1);
            AstNode right = items.get(i);
            String between = source.substring(end(left), start(right));
            add(
                    start(left),
                    end(right) - start(left),
                    text(right) + between + text(left),
                    "exchanged: `" + text(left) + "` and `" + text(right) + "`");
        }
    }

    private void statement(AstNode statement) {
        if (statement instanceof BreakStatement) {
            replace(statement, "continue;", "goes round again instead of");
        } else if (statement instanceof ContinueStatement) {
            replace(statement, "break;", "runs the body instead of");
        } else if (statement instanceof ExpressionStatement expression
                && !(expression.getExpression() instanceof Assignment)) {
            replace(statement, text(statement) + " " + text(statement), "done twice:");
        }
    }

    private void infix(InfixExpression infix) {
        if (infix.getOperator() == Token.COMMA) {
            replace(infix, text(infix.getLeft()), "right side dropped from");
            replace(infix, text(infix.getRight()), "left side dropped from");
            return;
        }
        for (String other : OPERATORS.getOrDefault(infix.getOperator(), List.of())) {
            String changed = "(" + text(infix.getLeft()) + ") " + other + " (" + text(infix.getRight()) + ")";
            replace(infix, "(" + changed + ")", "`" + other + "` in");
        }
        if (infix.getOperator() == Token.AND || infix.getOperator() == Token.OR) {
            replace(infix, "(" + text(infix.getLeft()) + ")", "right side dropped from");
            replace(infix, "(" + text(infix.getRight()) + ")", "left side dropped from");
        }
    }

    private void number(NumberLiteral number) {
        int value = (int) number.getNumber();
        boolean isFlag = number.getParent() instanceof Assignment || number.getParent() instanceof UnaryExpression;
        for (int other = 0; other <= (isFlag ? 1 : LAST_OPCODE); other++) {
            if (other != value) {
                replace(number, Integer.toString(other), other + " in `" + line(number) + "` instead of");
            }
        }
    }

    private void literal(KeywordLiteral literal) {
        switch (literal.getType()) {
            case Token.TRUE -> replace(literal, "false", "false instead of");
            case Token.FALSE -> replace(literal, "true", "true instead of");
            default -> {}
        }
    }

    private void condition(AstNode condition) {
        replace(condition, "true", "always holds:");
        replace(condition, "false", "never holds:");
        replace(condition, "!(" + text(condition) + ")", "negated:");
    }

    private void withoutItem(ObjectLiteral object, AstNode property) {
        int start = property.getAbsolutePosition();
        int end = start + property.getLength();
        int comma = source.indexOf(',', end);
        boolean last = comma < 0
                || comma > object.getAbsolutePosition() + object.getLength()
                || source.substring(end, comma).contains("}");
        int from = last ? Math.max(object.getAbsolutePosition() + 1, source.lastIndexOf(',', start)) : start;
        add(from, (last ? end : comma + 1) - from, "", "property dropped: `" + text(property) + "`");
    }

    private static boolean isStatement(AstNode node) {
        return node instanceof ExpressionStatement
                || node instanceof BreakStatement
                || node instanceof ContinueStatement
                || node instanceof ReturnStatement
                || node instanceof ThrowStatement
                || node instanceof Loop;
    }

    private void replace(AstNode node, String replacement, String what) {
        add(start(node), end(node) - start(node), replacement, what + " `" + text(node) + "`");
    }

    private void add(int offset, int length, String replacement, String description) {
        changes.add(new Change(offset, length, replacement, description.replaceAll("\\s+", " ")));
    }

    private String text(AstNode node) {
        return source.substring(start(node), end(node));
    }

    private static int end(AstNode node) {
        return node.getAbsolutePosition() + node.getLength();
    }

    /** The parser lets an expression that begins with a unary operator begin behind it. */
    private int start(AstNode node) {
        int start = node.getAbsolutePosition();
        AstNode first = node;
        while (true) {
            if (first instanceof ConditionalExpression choice) {
                first = choice.getTestExpression();
            } else if (first instanceof InfixExpression infix) {
                first = infix.getLeft();
            } else {
                break;
            }
        }
        if (first instanceof UnaryExpression unary) {
            String operator = OPERATOR_TEXTS.getOrDefault(unary.getOperator(), "typeof");
            return source.startsWith(operator, start) ? start : source.lastIndexOf(operator, start);
        }
        return start;
    }

    /** The innermost larger piece around a number, so that one 0 can be told from another. */
    private String line(AstNode number) {
        AstNode around = number.getParent();
        while (around.getLength() < 8 && around.getParent() != null) {
            around = around.getParent();
        }
        return text(around);
    }
}
