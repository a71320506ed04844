package io.github.yieldstick.search.sources;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What findings in one compiler have in common that are taken for one fault.
 *
 * @param family what kind of fault it is
 * @param kinds the kinds of syntax that the smallest program needs to show it, those that say something, and the iterables; of what is
 *     refused, the words in which it is
 */
record SourceFault(Way.Family family, List<String> kinds) {
    /** What any program has. */
    private static final Set<Syntax> PLAIN = EnumSet.of(
            Syntax.PARAMETERS,
            Syntax.BIND_NAME,
            Syntax.TARGET_NAME,
            Syntax.LITERAL,
            Syntax.NAME,
            Syntax.BLOCK,
            Syntax.BLOCK_ALONE,
            Syntax.STATEMENT_EXPRESSION,
            Syntax.LOG,
            Syntax.RETURN,
            Syntax.GENERATOR,
            Syntax.ASYNC,
            Syntax.ASYNC_ARROW);

    /** What is iterated over in ways of its own. */
    private static final Set<String> ITERABLES = Set.of("broken", "slowly", "slow", "inner", "numbers", "failing");

    SourceFault {
        kinds = List.copyOf(kinds);
    }

    /** What a compiler refuses in the same words is one fault, whatever program it is. */
    static SourceFault of(Way way, Drawn smallest) {
        if (way.family() == Way.Family.REFUSED) {
            return new SourceFault(way.family(), List.of(way.words()));
        }
        return new SourceFault(
                way.family(),
                smallest.tree()
                        .all()
                        .flatMap(SourceFault::kinds)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Stream<String> kinds(Tree piece) {
        if (!isPlain(piece)) {
            Syntax syntax = piece.syntax() == Syntax.YIELD_NOTHING ? Syntax.YIELD : piece.syntax();
            return Stream.of(syntax.name().replace('_', '-'));
        }
        String name = piece.text().replaceAll("[^a-z].*", "");
        return ITERABLES.contains(name) ? Stream.of(name) : Stream.empty();
    }

    /** Whether a piece says nothing about a fault: any program has such, and a function that is called as it should be. */
    static boolean isPlain(Tree piece) {
        return PLAIN.contains(piece.syntax()) || isPlainCall(piece);
    }

    private static boolean isPlainCall(Tree piece) {
        return piece.syntax() == Syntax.CALL
                && piece.parts().get(0).syntax() == Syntax.NAME
                && piece.parts().stream().skip(1).allMatch(part -> part.syntax() == Syntax.LITERAL);
    }

    /** The fault in words that stay the same: by them findings of other searches are told to be the same. */
    String key() {
        return family.words() + ": " + String.join(" ", kinds);
    }
}
