package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.List;

/** Draws expressions, with a suspension at any operand. */
final class Expressions {
    private static final int DEEPEST = 3;
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "<", "===", "&", "%", "instanceof", "in", ">>", "!=");
    private static final List<String> ASSIGNING = List.of("+=", "-=", "*=", "|=");
    private static final List<String> LITERALS = List.of("1", "2", "\"a\"", "null", "true", "undefined", "0", "[1, 2]");
    private static final List<String> VARIABLES = List.of("x", "x", "x", "y", "o", "o", "list", "none", "seen", "host");
    private static final List<String> DELEGATES =
            List.of("inner()", "numbers(2)", "list", "[1]", "broken(1)", "inner()");
    private static final List<String> SLOW_DELEGATES =
            List.of("slow()", "slowly(2)", "inner()", "[later(1)]", "numbers(1)", "[failing(1)]");
    private static final List<String> CALLED =
            List.of("say", "change", "say", "fail", "number", "key", "later", "host.m");

    private final Chance chance;
    private final Names names;
    private final Patterns patterns;
    private final Functions functions;

    Expressions(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
        this.patterns = new Patterns(chance, names, this);
        this.functions = new Functions(chance, names, this);
    }

    Patterns patterns() {
        return patterns;
    }

    Functions functions() {
        return functions;
    }

    /** An expression in which many small things happen. */
    Tree any(Scope scope) {
        return drawn(scope, 0);
    }

    /** An expression of the given depth already. */
    Tree drawn(Scope scope, int depth) {
        if (scope.suspends() && chance.inPercent(depth == 0 ? 20 : 40)) {
            return suspension(scope, depth);
        }
        if (depth >= DEEPEST || chance.inPercent(depth * 20) || !names.take()) {
            return leaf(scope);
        }
        return made(scope, depth + 1);
    }

    private Tree leaf(Scope scope) {
        int drawn = chance.below(100);
        if (drawn < 45) {
            return Tree.name(
                    scope.names().isEmpty() || chance.inPercent(60)
                            ? chance.oneOf(VARIABLES)
                            : chance.oneOf(scope.names()));
        }
        if (drawn < 75) {
            return Tree.literal(chance.oneOf(LITERALS));
        }
        if (drawn < 90) {
            return Tree.of(CALL, "", Tree.name(chance.oneOf(CALLED)), Tree.literal(chance.oneOf(LITERALS)));
        }
        if (drawn < 94) {
            return Tree.of(THIS, "");
        }
        return drawn < 97 ? Tree.of(ARGUMENTS, "" + chance.below(2)) : Tree.of(CALL, "", Tree.name("inner"));
    }

    Tree suspension(Scope scope, int depth) {
        boolean yields = scope.yields() && (!scope.awaits() || chance.inPercent(50));
        if (yields && chance.inPercent(12)) {
            return delegation(scope);
        }
        if (yields && chance.inPercent(10)) {
            return Tree.of(YIELD_NOTHING, "");
        }
        if (yields) {
            return Tree.of(YIELD, "", chance.inPercent(30) ? changing("change") : operand(scope, depth));
        }
        return Tree.of(AWAIT, "", chance.inPercent(40) ? changing("later") : awaited(scope, depth));
    }

    private Tree delegation(Scope scope) {
        return Tree.of(YIELD_STAR, "", Tree.literal(chance.oneOf(scope.awaits() ? SLOW_DELEGATES : DELEGATES)));
    }

    private Tree changing(String function) {
        return Tree.of(CALL, "", Tree.name(function), Tree.literal(chance.oneOf(LITERALS)));
    }

    private Tree awaited(Scope scope, int depth) {
        return chance.inPercent(20)
                ? Tree.of(CALL, "", Tree.name("failing"), Tree.literal("\"no\""))
                : operand(scope, depth);
    }

    private Tree operand(Scope scope, int depth) {
        return chance.inPercent(75) ? leaf(scope) : drawn(scope, depth + 1);
    }

    private Tree made(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 14) {
            return Tree.of(BINARY, chance.oneOf(OPERATORS), drawn(scope, depth), drawn(scope, depth));
        }
        if (drawn < 17) {
            return Tree.of(POWER, "", drawn(scope, depth), drawn(scope, depth));
        }
        if (drawn < 22) {
            return Tree.of(LOGICAL, chance.oneOf(List.of("&&", "||", "??")), drawn(scope, depth), drawn(scope, depth));
        }
        if (drawn < 26) {
            return Tree.of(CONDITIONAL, "", drawn(scope, depth), drawn(scope, depth), drawn(scope, depth));
        }
        if (drawn < 28) {
            return Tree.of(COMMA, "", drawn(scope, depth), drawn(scope, depth));
        }
        if (drawn < 31) {
            return Tree.of(UNARY, chance.oneOf(List.of("-", "!", "typeof ", "void ", "+")), drawn(scope, depth));
        }
        if (drawn < 44) {
            return assignment(scope, depth);
        }
        if (drawn < 56) {
            return looked(scope, depth);
        }
        if (drawn < 70) {
            return called(scope, depth);
        }
        if (drawn < 75) {
            return template(scope, depth);
        }
        if (drawn < 80) {
            return Tree.of(ARRAY, "", items(scope, depth));
        }
        if (drawn < 87) {
            return objectLiteral(scope, depth);
        }
        if (scope.method() && drawn < 94) {
            return ofSuper(scope, depth);
        }
        return functions.inExpression(scope, depth);
    }

    private Tree assignment(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 15) {
            return Tree.of(
                    chance.inPercent(50) ? UPDATE_BEFORE : UPDATE_AFTER,
                    chance.oneOf(List.of("++", "--")),
                    patterns.simpleTarget(scope, depth));
        }
        if (drawn < 35) {
            return Tree.of(ASSIGN, "", patterns.simpleTarget(scope, depth), drawn(scope, depth));
        }
        if (drawn < 55) {
            return Tree.of(ASSIGN, "", patterns.target(scope, depth), iterable(scope, depth));
        }
        if (drawn < 75) {
            return Tree.of(
                    ASSIGN_OPERATOR, chance.oneOf(ASSIGNING), patterns.simpleTarget(scope, depth), drawn(scope, depth));
        }
        if (drawn < 82) {
            return Tree.of(ASSIGN_POWER, "", patterns.simpleTarget(scope, depth), drawn(scope, depth));
        }
        return Tree.of(
                ASSIGN_LOGICAL,
                chance.oneOf(List.of("&&=", "||=", "??=")),
                patterns.simpleTarget(scope, depth),
                drawn(scope, depth));
    }

    /** What a pattern or a loop can take. */
    Tree iterable(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 25) {
            return Tree.name("list");
        }
        if (drawn < 45) {
            return Tree.of(CALL, "", Tree.name("numbers"), Tree.literal("" + (1 + chance.below(3))));
        }
        if (drawn < 55) {
            return Tree.of(CALL, "", Tree.name("broken"), Tree.literal("" + (1 + chance.below(2))));
        }
        if (drawn < 65) {
            return Tree.of(CALL, "", Tree.name("inner"));
        }
        if (drawn < 75) {
            return Tree.name("o");
        }
        return drawn < 90 ? Tree.of(ARRAY, "", items(scope, depth)) : drawn(scope, depth);
    }

    private Tree looked(Scope scope, int depth) {
        int drawn = chance.below(100);
        Tree object = object(scope, depth, "o", "seen", "list", "none", "host");
        String property = chance.oneOf(List.of("p", "q", "n", "length"));
        if (drawn < 25) {
            return Tree.of(MEMBER_OF, property, object);
        }
        if (drawn < 50) {
            return Tree.of(INDEX, "", object, property(scope, depth));
        }
        if (drawn < 65) {
            return Tree.of(OPTIONAL_MEMBER, property, object);
        }
        if (drawn < 80) {
            return Tree.of(OPTIONAL_INDEX, "", object, property(scope, depth));
        }
        if (drawn < 90) {
            return Tree.of(DELETE, "", Tree.of(INDEX, "", object, property(scope, depth)));
        }
        return Tree.of(MEMBER_OF, property, Tree.of(OPTIONAL_MEMBER, "n", object));
    }

    /** An object that something is done to. */
    Tree object(Scope scope, int depth, String... usual) {
        return chance.inPercent(70) ? Tree.name(chance.oneOf(List.of(usual))) : drawn(scope, depth);
    }

    /** What a property is named by. */
    Tree property(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 35) {
            return Tree.literal(chance.oneOf(List.of("\"p\"", "0", "\"m\"")));
        }
        return drawn < 50 ? Tree.of(CALL, "", Tree.name("key"), Tree.literal("\"p\"")) : drawn(scope, depth);
    }

    private Tree called(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 25) {
            return call(CALL, Tree.name(chance.oneOf(CALLED)), items(scope, depth));
        }
        if (drawn < 45) {
            return call(CALL, Tree.of(MEMBER_OF, "m", object(scope, depth, "host", "host", "o")), items(scope, depth));
        }
        if (drawn < 55) {
            return call(
                    CALL, Tree.of(INDEX, "", object(scope, depth, "host"), method(scope, depth)), items(scope, depth));
        }
        if (drawn < 65) {
            return call(OPTIONAL_CALL, Tree.of(MEMBER_OF, "m", object(scope, depth, "host", "o")), items(scope, depth));
        }
        if (drawn < 75) {
            return call(CALL, Tree.of(OPTIONAL_MEMBER, "m", object(scope, depth, "host", "none")), items(scope, depth));
        }
        if (drawn < 80) {
            return call(
                    CALL,
                    Tree.of(OPTIONAL_INDEX, "", object(scope, depth, "host", "none"), method(scope, depth)),
                    items(scope, depth));
        }
        if (drawn < 88) {
            return call(NEW, Tree.name(chance.oneOf(List.of("Base", "Array", "Object"))), items(scope, depth));
        }
        return call(CALL, drawn(scope, depth), items(scope, depth));
    }

    private Tree method(Scope scope, int depth) {
        return chance.inPercent(50) ? Tree.literal("\"m\"") : property(scope, depth);
    }

    private static Tree call(Syntax syntax, Tree called, List<Tree> items) {
        List<Tree> parts = new ArrayList<>();
        parts.add(called);
        items.stream().filter(item -> item.syntax() != HOLE).forEach(parts::add);
        return Tree.of(syntax, "", parts);
    }

    private Tree template(Scope scope, int depth) {
        List<Tree> values = new ArrayList<>();
        for (int i = 0; i < 1 + chance.below(3); i++) {
            values.add(drawn(scope, depth));
        }
        if (chance.inPercent(60)) {
            return Tree.of(TEMPLATE, "", values);
        }
        values.add(0, chance.inPercent(60) ? Tree.name("tag") : Tree.of(MEMBER_OF, "m", Tree.name("host")));
        return Tree.of(TAGGED, "", values);
    }

    /** Arguments or elements. */
    List<Tree> items(Scope scope, int depth) {
        List<Tree> items = new ArrayList<>();
        int count = chance.below(4);
        for (int i = 0; i < count; i++) {
            if (chance.inPercent(18)) {
                items.add(Tree.of(SPREAD_OUT, "", iterable(scope, depth)));
            } else {
                items.add(chance.inPercent(4) ? Tree.of(HOLE, "") : drawn(scope, depth));
            }
        }
        return items;
    }

    private Tree objectLiteral(Scope scope, int depth) {
        List<Tree> properties = new ArrayList<>();
        for (int i = 0; i < 1 + chance.below(3); i++) {
            int drawn = chance.below(100);
            if (drawn < 40) {
                properties.add(Tree.of(PROPERTY_NAMED, chance.oneOf(List.of("p", "q", "r")), drawn(scope, depth)));
            } else if (drawn < 75) {
                properties.add(Tree.of(PROPERTY_COMPUTED, "", property(scope, depth), drawn(scope, depth)));
            } else if (drawn < 87) {
                properties.add(Tree.of(PROPERTY_SPREAD, "", object(scope, depth, "o", "seen", "none")));
            } else {
                properties.add(Tree.of(
                        chance.inPercent(50) ? PROPERTY_METHOD : PROPERTY_GETTER,
                        "",
                        property(scope, depth),
                        functions.smallBody(scope, depth)));
            }
        }
        return Tree.of(OBJECT, "", properties);
    }

    private Tree ofSuper(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 40) {
            return Tree.of(
                    SUPER_CALL,
                    "m",
                    items(scope, depth).stream()
                            .filter(item -> item.syntax() != HOLE)
                            .toList());
        }
        if (drawn < 60) {
            return Tree.of(SUPER_MEMBER, "p");
        }
        return Tree.of(SUPER_INDEX, "", property(scope, depth));
    }
}
