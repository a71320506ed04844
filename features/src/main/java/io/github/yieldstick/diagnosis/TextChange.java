package io.github.yieldstick.diagnosis;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import java.util.List;
import java.util.Optional;

/**
 * A change of one of the helper's texts, told by places in it alone, so that nothing of the text itself is kept.
 *
 * @param id the change's id
 * @param revision the revision of the text
 * @param offset where the change begins; {@link #WHOLE} where the text stands as it is
 * @param length how much it takes away
 * @param puts what it puts there
 * @param shownFrom where the piece begins that a reader is shown
 * @param shownTo the offset behind it
 */
record TextChange(String id, String revision, int offset, int length, String puts, int shownFrom, int shownTo) {
    private static final int WHOLE = -1;

    /** A text as it stands. */
    static TextChange none(HelperText text) {
        return new TextChange("text " + text.revision(), text.revision(), WHOLE, 0, "", 0, 0);
    }

    /** The change for a reader. */
    HelperChange shown(HelperPieces pieces) {
        if (offset == WHOLE) {
            return new HelperChange(id, revision, 0, "", "", "", List.of());
        }
        String text = HelperText.of(revision).text();
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int lineStart = text.lastIndexOf('\n', offset - 1);
        Optional<HelperPieces.Piece> piece = pieces.around(revision, line, offset - lineStart, offset + length - 1 - lineStart);
        String is = text.substring(shownFrom, offset) + puts + text.substring(offset + length, shownTo);
        return new HelperChange(
                id,
                revision,
                line,
                oneLine(text.substring(shownFrom, shownTo)),
                is.equals(";") ? "" : oneLine(is),
                piece.map(HelperPieces.Piece::does).orElse(""),
                piece.map(HelperPieces.Piece::clauses).orElse(List.of()));
    }

    private static String oneLine(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }
}
