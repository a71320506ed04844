package io.github.yieldstick.reports.text;

/** Ids that can stand in an address. Distinct ids stay distinct. */
public final class PlainId {

    private PlainId() {}

    /** The id in letters that a file name, an anchor and a link all take as they are. */
    public static String of(String id) {
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
