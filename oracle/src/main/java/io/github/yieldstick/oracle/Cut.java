package io.github.yieldstick.oracle;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Keeps a text that an engine has made short where it is noted: a long one is told by its beginning, its length and a digest of
 * the whole, so that two that differ are told apart.
 */
public final class Cut {
    /** A text up to so many letters is left as it is. */
    static final int MOST_LETTERS = 1_000;

    private Cut() {}

    /** The text; of one that is too long the first half of what may be shown, and what the rest amounts to. */
    public static String of(String text) {
        return of(text, MOST_LETTERS);
    }

    /** The same where another number of letters may be shown. */
    public static String of(String text, int most) {
        return text.length() <= most ? text : beginning(text, most / 2) + rest(text);
    }

    /** What stands behind the beginning of a text that was cut. */
    static String rest(String text) {
        return "... (" + text.length() + " letters, digest " + digest(text) + ")";
    }

    /** The same for two texts that are the same, of whatever letters, half surrogate pairs among them. */
    static String digest(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        CRC32 crc = new CRC32();
        crc.update(bytes.array());
        return "%08x".formatted(crc.getValue());
    }

    private static String beginning(String text, int end) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
