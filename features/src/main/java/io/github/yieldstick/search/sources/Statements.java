package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.List;

/** Draws statements: control flow with labels, tries, loops whose variables are captured. */
final class Statements {
    private static final int DEEPEST = 3;

    private final Chance chance;
    private final Names names;
    private final Expressions expressions;

    Statements(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
        this.expressions = new Expressions(chance, names);
    }

    Expressions expressions() {
        return expressions;
    }

    /** A block of some statements. */
    Tree block(Scope scope, int depth) {
        return block(scope, depth, depth == 0 ? 1 + chance.below(3) : chance.inPercent(25) ? 2 : 1);
    }

    private Tree block(Scope scope, int depth, int count) {
        List<Tree> statements = new ArrayList<>();
        Scope here = scope;
        for (int i = 0; i < count; i++) {
            List<String> declared = new ArrayList<>();
            statements.add(statement(here, depth, declared));
            for (String name : declared) {
                here = here.and(name);
            }
        }
        return Tree.of(BLOCK, "", statements);
    }

    /** A statement; the names that it declares are added to the list. */
    Tree statement(Scope scope, int depth, List<String> declared) {
        int drawn = chance.below(100);
        if (depth >= DEEPEST || drawn < 40 || !names.take()) {
            return simple(scope, declared);
        }
        if (drawn < 46) {
            return branch(scope, depth);
        }
        if (drawn < 64) {
            return loop(scope, depth);
        }
        if (drawn < 80) {
            return tried(scope, depth);
        }
        if (drawn < 86) {
            return chosen(scope, depth);
        }
        return drawn < 94 ? labelled(scope, depth) : leaving(scope);
    }

    private Tree simple(Scope scope, List<String> declared) {
        int drawn = chance.below(100);
        if (drawn < 25) {
            return Tree.of(LOG, "", expressions.any(scope), Tree.name(chance.oneOf(List.of("x", "o", "list"))));
        }
        if (drawn < 40) {
            return Tree.of(LOG, "", expressions.any(scope));
        }
        if (drawn < 60) {
            return Tree.of(STATEMENT_EXPRESSION, "", expressions.any(scope));
        }
        if (drawn < 78) {
            Tree binding = expressions.patterns().binding(scope, 0, declared);
            Tree value = binding.syntax() == BIND_NAME ? expressions.any(scope) : expressions.iterable(scope, 0);
            return Tree.of(DECLARE, chance.oneOf(List.of("let", "const", "var")), binding, value);
        }
        if (drawn < 84) {
            return declared(scope, declared);
        }
        return leaving(scope);
    }

    private Tree declared(Scope scope, List<String> declared) {
        String name = names.next();
        declared.add(name);
        if (chance.inPercent(40)) {
            return Tree.of(FUNCTION_DECLARED, name, expressions.functions().smallBody(scope, 1));
        }
        return Tree.of(CLASS_DECLARED, name, expressions.functions().members(scope, 1));
    }

    private Tree leaving(Scope scope) {
        int drawn = chance.below(100);
        if (drawn < 30 && scope.breakable()) {
            return Tree.of(BREAK, "");
        }
        if (drawn < 50 && scope.continuable()) {
            return Tree.of(CONTINUE, "");
        }
        if (drawn < 75 && !scope.labels().isEmpty()) {
            return Tree.of(BREAK_TO, chance.oneOf(scope.labels()));
        }
        if (drawn < 85 && !scope.loops().isEmpty()) {
            return Tree.of(CONTINUE_TO, chance.oneOf(scope.loops()));
        }
        return chance.inPercent(65)
                ? Tree.of(RETURN, "", expressions.any(scope))
                : Tree.of(THROW, "", expressions.any(scope));
    }

    private Tree branch(Scope scope, int depth) {
        Tree condition = expressions.any(scope);
        return chance.inPercent(60)
                ? Tree.of(IF, "", condition, block(scope, depth + 1))
                : Tree.of(IF_ELSE, "", condition, block(scope, depth + 1), block(scope, depth + 1));
    }

    private Tree labelled(Scope scope, int depth) {
        String label = "L" + names.next();
        if (chance.inPercent(50)) {
            return Tree.of(LABELLED, label, loop(scope.inLabel(label, true), depth));
        }
        return Tree.of(LABELLED, label, Tree.of(BLOCK_ALONE, "", block(scope.inLabel(label, false), depth + 1)));
    }

    private Tree chosen(Scope scope, int depth) {
        List<Tree> parts = new ArrayList<>();
        parts.add(expressions.any(scope));
        Scope inside = scope.inSwitch();
        int count = 1 + chance.below(2);
        for (int i = 0; i < count; i++) {
            parts.add(branchOf(CASE, inside, depth, List.of(expressions.any(scope))));
        }
        if (chance.inPercent(50)) {
            parts.add(1 + chance.below(parts.size()), branchOf(DEFAULT, inside, depth, List.of()));
        }
        return Tree.of(SWITCH, "", parts);
    }

    private Tree branchOf(Syntax syntax, Scope scope, int depth, List<Tree> test) {
        List<Tree> parts = new ArrayList<>(test);
        parts.addAll(block(scope, depth + 1, 1).parts());
        return Tree.of(syntax, "", parts);
    }

    private Tree tried(Scope scope, int depth) {
        Tree block = block(scope, depth + 1);
        int drawn = chance.below(100);
        List<String> caught = new ArrayList<>();
        Tree binding = expressions.patterns().binding(scope, 1, caught);
        Scope within = scope;
        for (String name : caught) {
            within = within.and(name);
        }
        if (drawn < 25) {
            return Tree.of(TRY_CATCH, "", block, binding, block(within, depth + 1));
        }
        if (drawn < 35) {
            return Tree.of(TRY_CATCH_PLAIN, "", block, block(scope, depth + 1));
        }
        if (drawn < 75) {
            return Tree.of(TRY_FINALLY, "", block, block(scope, depth + 1));
        }
        return Tree.of(TRY_ALL, "", block, binding, block(within, depth + 1), block(scope, depth + 1));
    }

    private Tree loop(Scope scope, int depth) {
        int drawn = chance.below(scope.awaits() ? 120 : 100);
        String name = names.next();
        if (drawn < 10) {
            return Tree.of(WHILE, "" + names.number(), body(scope, depth, List.of()));
        }
        if (drawn < 18) {
            return Tree.of(WHILE_TEST, "" + names.number(), expressions.any(scope), body(scope, depth, List.of()));
        }
        if (drawn < 26) {
            return Tree.of(DO, "" + names.number(), body(scope, depth, List.of()));
        }
        if (drawn < 32) {
            return Tree.of(DO_TEST, "" + names.number(), body(scope, depth, List.of()), expressions.any(scope));
        }
        if (drawn < 47) {
            return Tree.of(chance.inPercent(80) ? FOR : FOR_VAR, name, body(scope, depth, List.of(name)));
        }
        if (drawn < 60) {
            return Tree.of(
                    FOR_FULL,
                    name,
                    expressions.any(scope),
                    expressions.any(scope.and(name)),
                    expressions.any(scope.and(name)),
                    body(scope, depth, List.of(name)));
        }
        if (drawn < 100) {
            return over(scope, depth, drawn < 80 ? FOR_OF : FOR_IN, drawn < 80 ? FOR_OF_TARGET : FOR_IN_TARGET);
        }
        return over(scope, depth, FOR_AWAIT, FOR_AWAIT_TARGET);
    }

    private Tree over(Scope scope, int depth, Syntax declaring, Syntax assigning) {
        Tree all = all(scope, declaring);
        if (chance.inPercent(25)) {
            Tree target = chance.inPercent(30)
                    ? expressions.patterns().target(scope, 1)
                    : expressions.patterns().simpleTarget(scope, 1);
            return Tree.of(assigning, "", target, all, body(scope, depth, List.of()));
        }
        List<String> declared = new ArrayList<>();
        Tree binding = expressions.patterns().binding(scope, 1, declared);
        String kind = chance.oneOf(List.of("let", "const", "const", "var"));
        return Tree.of(declaring, kind, binding, all, body(scope, depth, declared));
    }

    /** What a loop of that kind goes over. */
    private Tree all(Scope scope, Syntax loop) {
        if (loop == FOR_AWAIT) {
            return Tree.literal(chance.oneOf(List.of("slow()", "slowly(2)", "[later(1), 2]", "numbers(2)", "[1]")));
        }
        if (loop == FOR_IN) {
            return chance.inPercent(70) ? Tree.name("o") : expressions.any(scope);
        }
        return expressions.iterable(scope, 1);
    }

    /** The body of a loop, in which the variables of its head are often captured. */
    private Tree body(Scope scope, int depth, List<String> variables) {
        Scope inside = scope.inLoop();
        for (String name : variables) {
            inside = inside.and(name);
        }
        Tree body = block(inside, depth + 1);
        if (variables.isEmpty() || !chance.inPercent(50)) {
            return body;
        }
        List<Tree> statements = new ArrayList<>(body.parts());
        Tree capture = Tree.of(ARROW, "", Tree.name(variables.get(0)));
        statements.add(
                chance.below(statements.size() + 1),
                Tree.of(
                        STATEMENT_EXPRESSION,
                        "",
                        Tree.of(CALL, "", Tree.of(MEMBER_OF, "push", Tree.name("kept")), capture)));
        return Tree.of(BLOCK, "", statements);
    }
}
