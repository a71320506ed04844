package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.List;

/** Draws functions and classes within a function. */
final class Functions {
    private final Chance chance;
    private final Names names;
    private final Expressions expressions;

    Functions(Chance chance, Names names, Expressions expressions) {
        this.chance = chance;
        this.names = names;
        this.expressions = expressions;
    }

    /** An expression that makes a function or a class, and mostly one that uses it at once. */
    Tree inExpression(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 30) {
            return called(Tree.of(ARROW, "", expressions.drawn(scope.inFunction(false, false, true), depth)));
        }
        if (drawn < 40) {
            return called(Tree.of(ARROW_BLOCK, "", smallBody(scope.inFunction(false, false, true), depth)));
        }
        if (drawn < 55) {
            Tree called = called(
                    Tree.of(ASYNC_ARROW_INSIDE, "", expressions.drawn(scope.inFunction(false, true, true), depth)));
            return scope.awaits() ? Tree.of(AWAIT, "", called) : called;
        }
        if (drawn < 63) {
            return called(Tree.of(FUNCTION, "", smallBody(scope.inFunction(false, false, false), depth)));
        }
        if (drawn < 78) {
            Tree made = called(Tree.of(GENERATOR_INSIDE, "", generatorBody(scope, depth)));
            return chance.inPercent(60)
                    ? Tree.of(ARRAY, "", Tree.of(SPREAD_OUT, "", made))
                    : scope.yields() ? Tree.of(YIELD_STAR, "", made) : made;
        }
        Tree made = classMade(scope, depth);
        return chance.inPercent(40) ? Tree.of(MEMBER_OF, "p", made) : made;
    }

    private static Tree called(Tree function) {
        return Tree.of(CALL, "", function);
    }

    private Tree generatorBody(Scope scope, int depth) {
        Scope inside = scope.inFunction(true, false, false);
        return Tree.of(
                BLOCK,
                "",
                Tree.of(STATEMENT_EXPRESSION, "", expressions.suspension(inside, depth)),
                Tree.of(RETURN, "", expressions.drawn(inside, depth)));
    }

    /** A body of one statement, in which nothing suspends what is around it. */
    Tree smallBody(Scope scope, int depth) {
        Scope inside = scope.inFunction(false, false, true);
        return Tree.of(
                BLOCK,
                "",
                chance.inPercent(70)
                        ? Tree.of(RETURN, "", expressions.drawn(inside, depth + 1))
                        : Tree.of(STATEMENT_EXPRESSION, "", expressions.drawn(inside, depth + 1)));
    }

    Tree classMade(Scope scope, int depth) {
        List<Tree> parts = members(scope, depth);
        if (chance.inPercent(30)) {
            parts.add(0, chance.inPercent(50) ? Tree.name("Base") : expressions.drawn(scope, depth));
            return Tree.of(CLASS_EXTENDS, "", parts);
        }
        return Tree.of(CLASS, "", parts);
    }

    /** What stands in a class; what is in its fields belongs to functions of their own. */
    List<Tree> members(Scope scope, int depth) {
        List<Tree> members = new ArrayList<>();
        for (int i = 0; i < 1 + chance.below(3); i++) {
            members.add(member(scope, depth));
        }
        return members;
    }

    private Tree member(Scope scope, int depth) {
        Scope inside = scope.inFunction(false, false, false);
        int drawn = chance.below(100);
        String name = chance.oneOf(List.of("p", "q", "m"));
        if (drawn < 10) {
            return Tree.of(FIELD, name, expressions.drawn(inside, depth));
        }
        if (drawn < 20) {
            return Tree.of(FIELD_COMPUTED, "", expressions.property(scope, depth), expressions.drawn(inside, depth));
        }
        if (drawn < 32) {
            return Tree.of(STATIC_FIELD, name, expressions.drawn(inside, depth));
        }
        if (drawn < 47) {
            return Tree.of(STATIC_COMPUTED, "", expressions.property(scope, depth), expressions.drawn(inside, depth));
        }
        if (drawn < 57) {
            return Tree.of(STATIC_BLOCK, "", Tree.of(BLOCK, "", Tree.of(LOG, "", expressions.drawn(inside, depth))));
        }
        if (drawn < 62) {
            return Tree.of(PRIVATE_FIELD, "", expressions.drawn(inside, depth));
        }
        if (drawn < 66) {
            return Tree.of(PRIVATE_USER, "+=", Tree.literal("\"g\""));
        }
        Syntax kind = chance.oneOf(List.of(METHOD_COMPUTED, STATIC_METHOD_COMPUTED, GETTER_COMPUTED));
        return Tree.of(kind, "", expressions.property(scope, depth), smallBody(inside, depth));
    }

    String name() {
        return names.next();
    }
}
