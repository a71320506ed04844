package io.github.yieldstick.reports.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that can stand in an address. Distinct ids stay distinct. */
public final class PlainId {

    /** File systems take names of 255 bytes, and an ending comes to it. */
    private static final int LONGEST = 150;

    private static final int DIGEST_BYTES = 12;

    private PlainId() {}

    /** The id in letters that a file name, an anchor and a link all take as they are; the end of a long one as a digest. */
    public static String of(String id) {
        String plain = inPlainLetters(id);
        // Two low lines never follow each other otherwise.
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST - 2 * DIGEST_BYTES - 2) + "__" + digest(plain);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Each Java platform has SHA-256.", missing);
        }
    }

    private static String inPlainLetters(String id) {
        StringBuilder plain = new StringBuilder();
        id.chars().forEach(letter -> {
            if (isPlain(letter)) {
                plain.append((char) letter);
            } else {
                plain.append("_%04x".formatted(letter));
            }
        });
        return plain.toString();
    }

    private static boolean isPlain(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '.' || letter == '-');
    }
}
