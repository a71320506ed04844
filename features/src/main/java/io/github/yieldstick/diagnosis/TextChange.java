package io.github.yieldstick.diagnosis;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A change of one of the helper's texts, told by places in it alone, so that nothing of the text itself is kept.
 *
 * @param id the change's id
 * @param revision the revision of the text
 * @param text the digest of the text
 * @param offset where the change begins; {@link #WHOLE} where the text stands as it is
 * @param length how much it takes away
 * @param puts what it puts there
 * @param shownFrom where the piece begins that a reader is shown
 * @param shownTo the offset behind it
 */
record TextChange(
        String id, String revision, String text, int offset, int length, String puts, int shownFrom, int shownTo) {
    private static final int WHOLE = -1;
    private static final Pattern AROUND_ONE = Pattern.compile("(?<![\\w\\])])\\(([\\w.]+(?:\\[\\w+\\])?)\\)");

    /**
     * Of changes that nobody can tell apart the one that is told soonest: a text as it stands, then a piece that is lost, then what
     * exchanges least, and what takes words at the end.
     */
    static final Comparator<TextChange> SIMPLEST_FIRST = Comparator.comparing(TextChange::isInWords)
            .thenComparing(change -> !change.isWhole())
            .thenComparing(change -> !change.isLoss())
            .thenComparing(change -> change.length + change.puts.length());

    /** A text as it stands. */
    static TextChange none(HelperText text) {
        return new TextChange("text " + text.revision(), text.revision(), digest(text), WHOLE, 0, "", 0, 0);
    }

    /**
     * More than a change in one place, so that it is told in words.
     *
     * @param words the words, which are its id, too
     * @param instead the file that stands in the place of the text
     */
    static TextChange inWords(String words, HelperText text, String instead) {
        return new TextChange(words, text.revision(), digest(instead), WHOLE, 0, words, 0, 0);
    }

    /** What stands for a text. */
    static String digest(HelperText text) {
        return digest(text.text());
    }

    /** What stands for a file. */
    static String digest(String file) {
        CRC32 digest = new CRC32();
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(digest.getValue());
    }

    /** Whether it is one of a text that the kit has, or of none. */
    boolean isOfItsText() {
        return isInWords() || text.equals(digest(HelperText.of(revision)));
    }

    /** Whether it is no change: an older text as it stands. */
    boolean isWhole() {
        return offset == WHOLE && puts.isEmpty();
    }

    /** Whether it is told in words, since it is no change in one place. */
    boolean isInWords() {
        return offset == WHOLE && !puts.isEmpty();
    }

    private boolean isLoss() {
        return puts.isEmpty() || puts.equals(";");
    }

    /** The change for a reader. */
    HelperChange shown(HelperPieces pieces) {
        if (isWhole()) {
            return HelperChange.wholeText(id, revision);
        }
        if (isInWords()) {
            return HelperChange.toldInWords(id, revision, List.of());
        }
        String whole = HelperText.of(revision).text();
        int line =
                (int) whole.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int lineStart = whole.lastIndexOf('\n', offset - 1);
        Optional<HelperPieces.Piece> piece =
                pieces.around(revision, line, offset - lineStart, offset + length - 1 - lineStart);
        String is = whole.substring(shownFrom, offset) + bare(puts) + whole.substring(offset + length, shownTo);
        return new HelperChange(
                id,
                revision,
                line,
                oneLine(whole.substring(shownFrom, shownTo)),
                is.equals(";") ? "" : unwrapped(oneLine(is)),
                piece.map(HelperPieces.Piece::does).orElse(""),
                piece.map(HelperPieces.Piece::clauses).orElse(List.of()));
    }

    /** Without the brackets that a program has put around a piece to be safe. */
    private static String bare(String code) {
        return code.contains("if (") ? code : AROUND_ONE.matcher(code).replaceAll("$1");
    }

    /** Without brackets around the whole. */
    private static String unwrapped(String code) {
        int depth = 0;
        for (int at = 0; at < code.length() - 1; at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return code;
            }
        }
        return code.startsWith("(") && code.endsWith(")") ? code.substring(1, code.length() - 1) : code;
    }

    private static String oneLine(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }
}
