package io.github.yieldstick.oracle;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.graalvm.polyglot.Source;

/**
 * Holds the sources that the realms of one engine ran last. The engine forgets what it has parsed when nobody holds a
 * source with that text, and would parse the kit's own texts and the helpers anew after each collection of garbage. Safe
 * for use by several threads.
 */
final class RecentSources {
    /** Room for each text of the kit, all helper texts and some cases; parsed, it takes some tens of megabytes. */
    private static final long MOST_CHARACTERS = 1_000_000;

    /** A text of one word still takes as much as one of so many characters. */
    private static final long LEAST_CHARACTERS = 2_000;

    /** The one that was used last at the end. */
    private final Set<Source> recent = new LinkedHashSet<>();

    private long characters;

    /** Holds a source, in place of those that were used longest ago if there is no other room. */
    synchronized Source hold(Source source) {
        if (size(source) > MOST_CHARACTERS) {
            return source;
        }
        if (!recent.remove(source)) {
            characters += size(source);
        }
        recent.add(source);
        Iterator<Source> oldest = recent.iterator();
        while (characters > MOST_CHARACTERS) {
            characters -= size(oldest.next());
            oldest.remove();
        }
        return source;
    }

    private static long size(Source source) {
        return Math.max(LEAST_CHARACTERS, source.getLength());
    }

    synchronized boolean holds(Source source) {
        return recent.contains(source);
    }
}
