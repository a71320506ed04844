package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.List;

/** Draws whole programs, new ones and changes of others. */
final class SourcePrograms {
    private static final List<Syntax> MAINS = List.of(
            GENERATOR,
            GENERATOR,
            GENERATOR,
            ASYNC,
            ASYNC,
            ASYNC_GENERATOR,
            ASYNC_GENERATOR,
            GENERATOR_METHOD,
            ASYNC_METHOD,
            ASYNC_GENERATOR_METHOD,
            ASYNC_ARROW);
    /** Small programs are many, and each of their faults is seen. */
    private static final int MOST_PIECES = 9;

    private static final List<String> VALUES = List.of("1", "2", "\"v\"", "", "[3]", "{ p: 4 }");

    private final Chance chance;
    private final Names names;

    private SourcePrograms(Chance chance, String letter) {
        this.chance = chance;
        this.names = new Names(letter, 2 + chance.below(MOST_PIECES));
    }

    /** A new program. */
    static Drawn drawn(Chance chance) {
        return new SourcePrograms(chance, "v").drawn();
    }

    /**
     * Another program with a piece drawn anew.
     *
     * @param letter what names begin with that the program has none of
     */
    static Drawn changed(Drawn program, Chance chance, String letter) {
        return new SourcePrograms(chance, letter).changed(program);
    }

    private Drawn drawn() {
        Syntax main = chance.oneOf(MAINS);
        Statements statements = new Statements(chance, names);
        List<String> declared = new ArrayList<>();
        Tree parameters = parameters(main, statements, declared);
        Tree body = statements.block(Scope.of(main, declared), 0);
        return program(main, parameters, body);
    }

    private Drawn program(Syntax main, Tree parameters, Tree body) {
        Tree tree = Tree.of(main, "", parameters, body);
        return new Drawn(tree, calls(main, tree));
    }

    private Tree parameters(Syntax main, Statements statements, List<String> declared) {
        List<Tree> parts = new ArrayList<>();
        Scope scope = Scope.of(main, List.of()).still();
        int count = chance.inPercent(30) ? 1 + chance.below(2) : 0;
        for (int i = 0; i < count; i++) {
            Tree binding = chance.inPercent(85)
                    ? statements.expressions().patterns().name(declared)
                    : statements.expressions().patterns().pattern(scope, 1, declared);
            boolean hasDefault = binding.syntax() != BIND_NAME || chance.inPercent(10);
            parts.add(
                    hasDefault
                            ? Tree.of(
                                    BIND_DEFAULT,
                                    "",
                                    binding,
                                    statements.expressions().any(scope))
                            : binding);
        }
        return Tree.of(PARAMETERS, "", parts);
    }

    private List<String> calls(Syntax main, Tree tree) {
        List<String> calls = new ArrayList<>();
        if (main.isAsync()) {
            calls.add("gen(1, 2)");
        } else {
            int count = 2 + chance.below(4);
            for (int i = 0; i < count; i++) {
                calls.add(call(i));
            }
        }
        if (tree.all().anyMatch(piece -> piece.equals(Tree.name("kept")))) {
            calls.add("kept.map(each => each())");
        }
        return calls;
    }

    private String call(int at) {
        int drawn = chance.below(100);
        if (at == 0 || drawn < 64) {
            return "gen.next(" + (at == 0 ? "" : chance.oneOf(VALUES)) + ")";
        }
        return drawn < 80 ? "gen.throw(\"thrown\")" : "gen.return(\"left\")";
    }

    private Drawn changed(Drawn program) {
        List<List<Integer>> paths = program.tree().paths().stream()
                .filter(path -> path.size() > 1 && isChangeable(program.tree().at(path)))
                .toList();
        if (paths.isEmpty() || chance.inPercent(10)) {
            return new Drawn(program.tree(), calls(program.tree().syntax(), program.tree()));
        }
        List<Integer> path = chance.oneOf(paths);
        Tree old = program.tree().at(path);
        Scope scope = Scopes.at(program.tree(), path);
        Statements statements = new Statements(chance, names);
        Tree piece = changed(old, scope, statements);
        Tree tree = program.tree().with(path, piece);
        return new Drawn(tree, chance.inPercent(50) ? program.calls() : calls(tree.syntax(), tree));
    }

    private static boolean isChangeable(Tree piece) {
        Category category = piece.syntax().category();
        return category == Category.EXPRESSION || category == Category.STATEMENT || category == Category.BLOCK;
    }

    private Tree changed(Tree old, Scope scope, Statements statements) {
        if (old.syntax().category() == Category.EXPRESSION) {
            return changedExpression(old, scope, statements.expressions());
        }
        return old.syntax().category() == Category.STATEMENT
                ? changedStatement(old, scope, statements)
                : changedBlock(old, scope, statements);
    }

    /** Mostly the old one becomes a part of the new. */
    private Tree changedExpression(Tree old, Scope scope, Expressions expressions) {
        if (chance.inPercent(40)) {
            return expressions.any(scope);
        }
        return around(old, expressions.drawn(scope, 0), Category.EXPRESSION);
    }

    private Tree changedStatement(Tree old, Scope scope, Statements statements) {
        Tree made = statements.statement(scope, 0, new ArrayList<>());
        return chance.inPercent(40) ? made : around(old, made, Category.STATEMENT);
    }

    private Tree around(Tree old, Tree made, Category category) {
        List<List<Integer>> places = made.paths().stream()
                .filter(path -> !path.isEmpty() && made.at(path).syntax().category() == category)
                .toList();
        return places.isEmpty() ? made : made.with(chance.oneOf(places), old);
    }

    private Tree changedBlock(Tree old, Scope scope, Statements statements) {
        List<Tree> parts = new ArrayList<>(old.parts());
        parts.add(chance.below(parts.size() + 1), statements.statement(scope, 1, new ArrayList<>()));
        return Tree.of(BLOCK, "", parts);
    }
}
