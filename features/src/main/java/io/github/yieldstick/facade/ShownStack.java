package io.github.yieldstick.facade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * A stack of an engine as the realm has seen it last. Each part of an entry is a crossing into the realm and each look at a stack
 * shows all of it, so what is still there from the last look does not cross again.
 */
final class ShownStack<T> {
    private final int width;
    private final BiPredicate<T, T> isSame;
    private final Function<T, List<Object>> parts;
    private List<T> shown = List.of();

    /**
     * @param width how many parts an entry has
     * @param isSame whether two entries are the same to the realm, for certain
     * @param parts what an entry consists of, in the realm
     */
    ShownStack(int width, BiPredicate<T, T> isSame, Function<T, List<Object>> parts) {
        this.width = width;
        this.isSame = isSame;
        this.parts = parts;
    }

    /** How many of the lowest parts are still there, how many there are, and the others. */
    ProxyArray change(List<T> entries) {
        int kept = 0;
        while (kept < Math.min(shown.size(), entries.size()) && isSame.test(shown.get(kept), entries.get(kept))) {
            kept++;
        }
        List<Object> change = new ArrayList<>(List.of(kept * width, entries.size() * width));
        entries.subList(kept, entries.size()).forEach(entry -> change.addAll(parts.apply(entry)));
        shown = List.copyOf(entries);
        return ProxyArray.fromList(change);
    }
}
