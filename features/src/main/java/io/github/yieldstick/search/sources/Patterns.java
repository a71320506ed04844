package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.List;

/** Draws what is assigned to, and what is declared. */
final class Patterns {
    private final Chance chance;
    private final Names names;
    private final Expressions expressions;

    Patterns(Chance chance, Names names, Expressions expressions) {
        this.chance = chance;
        this.names = names;
        this.expressions = expressions;
    }

    /** A variable or a property. */
    Tree simpleTarget(Scope scope, int depth) {
        int drawn = chance.below(100);
        if (drawn < 35) {
            return Tree.of(TARGET_NAME, chance.oneOf(List.of("x", "x", "y")));
        }
        if (scope.method() && drawn < 45) {
            return chance.inPercent(50)
                    ? Tree.of(TARGET_SUPER, "p")
                    : Tree.of(TARGET_SUPER_INDEX, "", expressions.property(scope, depth));
        }
        Tree object = expressions.object(scope, depth, "o", "seen", "list");
        return drawn < 65
                ? Tree.of(TARGET_MEMBER, chance.oneOf(List.of("p", "q")), object)
                : Tree.of(TARGET_INDEX, "", object, expressions.property(scope, depth));
    }

    /** A pattern. */
    Tree target(Scope scope, int depth) {
        List<Tree> parts = new ArrayList<>();
        boolean array = chance.inPercent(55);
        int count = 1 + chance.below(2);
        for (int i = 0; i < count; i++) {
            Tree element = targetElement(scope, depth + 1);
            if (array) {
                parts.add(element);
            } else {
                parts.add(
                        chance.inPercent(50)
                                ? Tree.of(TARGET_PROPERTY_NAMED, chance.oneOf(List.of("p", "q", "none")), element)
                                : Tree.of(TARGET_COMPUTED, "", expressions.property(scope, depth + 1), element));
            }
        }
        if (chance.inPercent(15)) {
            parts.add(Tree.of(
                    TARGET_REST, "", array ? targetElementPlain(scope, depth + 1) : simpleTarget(scope, depth + 1)));
        }
        return Tree.of(array ? TARGET_ARRAY : TARGET_OBJECT, "", parts);
    }

    private Tree targetElement(Scope scope, int depth) {
        Tree plain = targetElementPlain(scope, depth);
        return chance.inPercent(35) ? Tree.of(TARGET_DEFAULT, "", plain, expressions.drawn(scope, depth)) : plain;
    }

    private Tree targetElementPlain(Scope scope, int depth) {
        return depth < 3 && chance.inPercent(15) ? target(scope, depth) : simpleTarget(scope, depth);
    }

    /** A name or a pattern that is declared; the names are added to the list. */
    Tree binding(Scope scope, int depth, List<String> declared) {
        if (depth > 2 || chance.inPercent(50)) {
            return name(declared);
        }
        return pattern(scope, depth, declared);
    }

    Tree name(List<String> declared) {
        String name = names.next();
        declared.add(name);
        return Tree.of(BIND_NAME, name);
    }

    Tree pattern(Scope scope, int depth, List<String> declared) {
        List<Tree> parts = new ArrayList<>();
        boolean array = chance.inPercent(55);
        int count = 1 + chance.below(2);
        for (int i = 0; i < count; i++) {
            Tree plain = binding(scope, depth + 1, declared);
            Tree element = chance.inPercent(35)
                    ? Tree.of(BIND_DEFAULT, "", plain, expressions.drawn(scope, depth + 1))
                    : plain;
            if (array) {
                parts.add(element);
            } else {
                parts.add(
                        chance.inPercent(50)
                                ? Tree.of(BIND_PROPERTY, chance.oneOf(List.of("p", "q", "none")), element)
                                : Tree.of(BIND_COMPUTED, "", expressions.property(scope, depth + 1), element));
            }
        }
        if (chance.inPercent(15)) {
            parts.add(Tree.of(BIND_REST, "", name(declared)));
        }
        return Tree.of(array ? BIND_ARRAY : BIND_OBJECT, "", parts);
    }
}
