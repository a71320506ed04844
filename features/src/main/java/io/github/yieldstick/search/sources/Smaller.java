package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The programs that are one step smaller than another. */
final class Smaller {
    private static final Tree ONE = Tree.literal("1");
    private static final List<List<String>> PLAIN_CALLS = List.of(
            List.of("gen.next()"),
            List.of("gen.next()", "gen.next()"),
            List.of("gen.next()", "gen.next()", "gen.next()"));

    /** A kind that is simpler, with those of the parts that it takes over. */
    private record Simpler(Syntax syntax, List<Integer> parts) {}

    private static final Map<Syntax, List<Simpler>> SIMPLER = Map.ofEntries(
            Map.entry(WHILE_TEST, List.of(new Simpler(WHILE, List.of(1)))),
            Map.entry(DO_TEST, List.of(new Simpler(DO, List.of(0)))),
            Map.entry(DO, List.of(new Simpler(WHILE, List.of(0)))),
            Map.entry(FOR_FULL, List.of(new Simpler(FOR, List.of(3)))),
            Map.entry(FOR_VAR, List.of(new Simpler(FOR, List.of(0)))),
            Map.entry(
                    TRY_ALL,
                    List.of(
                            new Simpler(TRY_FINALLY, List.of(0, 3)),
                            new Simpler(TRY_CATCH, List.of(0, 1, 2)),
                            new Simpler(TRY_FINALLY, List.of(2, 3)))),
            Map.entry(TRY_CATCH, List.of(new Simpler(TRY_CATCH_PLAIN, List.of(0, 2)))),
            Map.entry(IF_ELSE, List.of(new Simpler(IF, List.of(0, 1)), new Simpler(IF, List.of(0, 2)))),
            Map.entry(FOR_AWAIT, List.of(new Simpler(FOR_OF, List.of(0, 1, 2)))),
            Map.entry(FOR_AWAIT_TARGET, List.of(new Simpler(FOR_OF_TARGET, List.of(0, 1, 2)))),
            Map.entry(OPTIONAL_MEMBER, List.of(new Simpler(MEMBER_OF, List.of(0)))),
            Map.entry(OPTIONAL_INDEX, List.of(new Simpler(INDEX, List.of(0, 1)))),
            Map.entry(POWER, List.of(new Simpler(BINARY, List.of(0, 1)))),
            Map.entry(ASSIGN_POWER, List.of(new Simpler(ASSIGN_OPERATOR, List.of(0, 1)))),
            Map.entry(ASSIGN_OPERATOR, List.of(new Simpler(ASSIGN, List.of(0, 1)))),
            Map.entry(ASSIGN_LOGICAL, List.of(new Simpler(ASSIGN, List.of(0, 1)))),
            Map.entry(TARGET_INDEX, List.of(new Simpler(TARGET_MEMBER, List.of(0)))),
            Map.entry(INDEX, List.of(new Simpler(MEMBER_OF, List.of(0)))),
            Map.entry(PROPERTY_COMPUTED, List.of(new Simpler(PROPERTY_NAMED, List.of(1)))),
            Map.entry(STATIC_COMPUTED, List.of(new Simpler(STATIC_FIELD, List.of(1)))),
            Map.entry(FIELD_COMPUTED, List.of(new Simpler(FIELD, List.of(1)))),
            Map.entry(STATIC_METHOD_COMPUTED, List.of(new Simpler(METHOD_COMPUTED, List.of(0, 1)))),
            Map.entry(GETTER_COMPUTED, List.of(new Simpler(METHOD_COMPUTED, List.of(0, 1)))),
            Map.entry(YIELD, List.of(new Simpler(YIELD_NOTHING, List.of()))),
            Map.entry(UPDATE_BEFORE, List.of(new Simpler(UPDATE_AFTER, List.of(0)))),
            Map.entry(GENERATOR_METHOD, List.of(new Simpler(GENERATOR, List.of(0, 1)))),
            Map.entry(ASYNC_METHOD, List.of(new Simpler(ASYNC, List.of(0, 1)))),
            Map.entry(ASYNC_ARROW, List.of(new Simpler(ASYNC, List.of(0, 1)))),
            Map.entry(ASYNC_GENERATOR_METHOD, List.of(new Simpler(ASYNC_GENERATOR, List.of(0, 1)))));

    private static final Map<Syntax, Syntax> HEADLESS =
            Map.of(CLASS_EXTENDS, CLASS, CLASS_DECLARED_EXTENDS, CLASS_DECLARED, TAGGED, TEMPLATE);

    /** The text that is as good as any other of a kind. */
    private static final Map<Syntax, String> PLAIN_TEXTS = Map.ofEntries(
            Map.entry(BINARY, "+"),
            Map.entry(ASSIGN_OPERATOR, "+="),
            Map.entry(UNARY, "-"),
            Map.entry(LOGICAL, "||"),
            Map.entry(DECLARE, "let"),
            Map.entry(FOR_OF, "const"),
            Map.entry(FOR_IN, "const"),
            Map.entry(FOR_AWAIT, "const"),
            Map.entry(LITERAL, "1"),
            Map.entry(UPDATE_AFTER, "++"),
            Map.entry(MEMBER_OF, "p"));

    private Smaller() {}

    /** How much a program is: structure counts more than texts. */
    static int weight(Drawn program) {
        int texts = (int) program.tree()
                .all()
                .filter(piece -> !piece.text().equals(PLAIN_TEXTS.getOrDefault(piece.syntax(), piece.text()))
                        || piece.syntax() == NAME)
                .count();
        int kinds = program.tree()
                .all()
                .mapToInt(piece -> kindWeight(piece.syntax()))
                .sum();
        int calls = program.calls().stream()
                .mapToInt(call -> call.equals("gen.next()") ? 3 : 4)
                .sum();
        return 10 * program.tree().size() + 2 * kinds + texts + calls;
    }

    private static int kindWeight(Syntax syntax) {
        int simpler = SIMPLER.containsKey(syntax) ? 1 : 0;
        return simpler + (syntax == AWAIT ? 1 : syntax == ASYNC || syntax == ASYNC_GENERATOR ? 5 : 0);
    }

    /** All that are lighter, the lightest first. */
    static List<Drawn> of(Drawn program) {
        Set<Drawn> smaller = new LinkedHashSet<>();
        for (List<Integer> path : program.tree().paths()) {
            Tree piece = program.tree().at(path);
            pieces(piece)
                    .forEach(other -> smaller.add(program.with(program.tree().with(path, other))));
        }
        for (int i = 0; i < program.calls().size(); i++) {
            if (program.calls().size() > 1) {
                smaller.add(program.withoutCall(i));
            }
            if (program.calls().get(i).startsWith("gen.next(")) {
                smaller.add(program.withCall(i, "gen.next()"));
            }
        }
        asGenerator(program).forEach(smaller::add);
        int weight = weight(program);
        return smaller.stream()
                .filter(other -> weight(other) < weight)
                .sorted(Comparator.comparingInt(Smaller::weight))
                .toList();
    }

    /** A function that awaits nothing but what a generator can yield may as well be one. */
    private static Stream<Drawn> asGenerator(Drawn program) {
        Syntax main = program.tree().syntax();
        if (!main.isAsync() && !main.isAsyncGenerator()) {
            return Stream.empty();
        }
        Tree yielding = yielding(program.tree()).as(GENERATOR);
        Stream<Drawn> plain = PLAIN_CALLS.stream().map(calls -> new Drawn(yielding, calls));
        return main.isAsync() ? plain : Stream.concat(plain, Stream.of(new Drawn(yielding, program.calls())));
    }

    private static Tree yielding(Tree tree) {
        Syntax syntax = tree.syntax() == AWAIT ? YIELD : tree.syntax();
        return new Tree(
                syntax,
                tree.text(),
                tree.parts().stream().map(Smaller::yielding).toList());
    }

    private static Stream<Tree> pieces(Tree piece) {
        List<Tree> smaller = new ArrayList<>();
        Category category = piece.syntax().category();
        if (category == Category.EXPRESSION && !piece.equals(ONE)) {
            smaller.add(ONE);
        }
        for (Tree part : piece.parts()) {
            if (part.syntax().category() == category) {
                smaller.add(part);
            }
        }
        if (piece.hasList()) {
            for (int i = piece.fixedParts(); i < piece.parts().size(); i++) {
                smaller.add(piece.withoutPart(i));
                smaller.addAll(flattened(piece, i));
            }
        }
        for (Simpler simpler : SIMPLER.getOrDefault(piece.syntax(), List.of())) {
            smaller.add(new Tree(
                    simpler.syntax(),
                    piece.text(),
                    simpler.parts().stream().map(piece.parts()::get).toList()));
        }
        headless(piece).ifPresent(smaller::add);
        String plain = PLAIN_TEXTS.get(piece.syntax());
        if (plain != null && !plain.equals(piece.text())) {
            smaller.add(new Tree(piece.syntax(), plain, piece.parts()));
        }
        return smaller.stream();
    }

    /** The same without the part that stands before its list. */
    private static Optional<Tree> headless(Tree piece) {
        return Optional.ofNullable(HEADLESS.get(piece.syntax()))
                .map(syntax -> Tree.of(
                        syntax, piece.text(), piece.parts().stream().skip(1).toList()));
    }

    /** A statement gives way to those of a block in it, an item to the expression in it. */
    private static List<Tree> flattened(Tree list, int at) {
        List<Tree> flat = new ArrayList<>();
        Tree item = list.parts().get(at);
        for (Tree part : item.parts()) {
            Category category = part.syntax().category();
            if (category == Category.BLOCK && item.syntax().category() == Category.STATEMENT) {
                flat.add(replaced(list, at, part.parts()));
            } else if (item.syntax() == SPREAD_OUT
                    || (category == Category.EXPRESSION
                            && item.syntax().category() == Category.STATEMENT
                            && item.syntax() != STATEMENT_EXPRESSION)) {
                Tree alone = item.syntax() == SPREAD_OUT ? part : Tree.of(STATEMENT_EXPRESSION, "", part);
                flat.add(replaced(list, at, List.of(alone)));
            }
        }
        return flat;
    }

    private static Tree replaced(Tree list, int at, List<Tree> others) {
        List<Tree> parts = new ArrayList<>(list.parts());
        parts.remove(at);
        parts.addAll(at, others);
        return new Tree(list.syntax(), list.text(), parts);
    }
}
