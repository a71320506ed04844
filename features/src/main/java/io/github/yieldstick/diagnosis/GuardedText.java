package io.github.yieldstick.diagnosis;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.machine.MachineFacts.Change;
import io.github.yieldstick.reports.machine.MachineFacts.Piece;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the helper's texts, with what rests on its pieces and the cases that guard it, by the fault dictionary. Places are offsets
 * in {@link Cut#code}.
 *
 * @param pieces what its pieces do
 * @param changes the single changes of it, and how many cases notice each
 */
public record GuardedText(List<Piece> pieces, List<Change> changes) {

    private static final int FIRST_CASES = 3;

    public GuardedText {
        pieces = List.copyOf(pieces);
        changes = List.copyOf(changes);
    }

    /**
     * The helper itself, cut out of the file that its package carries.
     *
     * @param from where it begins there
     * @param firstLine the line on which it does, from 1
     * @param code the assignment
     */
    public record Cut(int from, int firstLine, String code) {

        private static final String BEGIN = "__generator = function";

        /** Cuts the helper out of a file of the package. */
        public static Cut of(HelperText text) {
            String file = text.text();
            int begin = file.indexOf(BEGIN);
            int from = file.lastIndexOf('\n', begin) + 1;
            String end = "\n" + file.substring(from, begin) + "};";
            int to = file.indexOf(end, begin) + end.length();
            int line =
                    (int) file.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
            return new Cut(from, line, file.substring(from, to).replace('\r', ' '));
        }
    }

    /** What the kit knows of a text; no change where the dictionary was made of another one. */
    public static GuardedText of(HelperText text) {
        Cut cut = Cut.of(text);
        HelperPieces pieces = HelperPieces.load();
        return new GuardedText(
                pieces.all().stream()
                        .filter(piece -> piece.revision().equals(text.revision()))
                        .map(piece -> piece(piece, cut))
                        .toList(),
                changes(text, cut, pieces));
    }

    private static Piece piece(HelperPieces.Piece piece, Cut cut) {
        int lineStart = 0;
        for (int line = cut.firstLine(); line < piece.line(); line++) {
            lineStart = cut.code().indexOf('\n', lineStart) + 1;
        }
        return new Piece(lineStart + piece.from() - 1, lineStart + piece.to(), piece.does(), piece.clauses());
    }

    private static List<Change> changes(HelperText text, Cut cut, HelperPieces pieces) {
        FaultDictionary dictionary = FaultDictionaryFile.load();
        List<Change> changes = new ArrayList<>();
        for (FaultDictionary.Entry fault : dictionary.faults()) {
            TextChange change = fault.change();
            if (fault.asked().equals(text.revision())
                    && change.revision().equals(text.revision())
                    && !change.isWhole()
                    && !change.isInWords()
                    && change.isOfItsText()) {
                changes.add(change(fault, cut, pieces, dictionary.cases()));
            }
        }
        return changes;
    }

    private static Change change(FaultDictionary.Entry fault, Cut cut, HelperPieces pieces, List<KnownCase> cases) {
        TextChange change = fault.change();
        HelperChange shown = change.shown(pieces);
        List<String> failing = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            if (cases.get(at).symptom(fault.outcomes().charAt(at)).isPresent()) {
                failing.add(cases.get(at).id());
            }
        }
        int from = change.offset() - cut.from();
        return new Change(
                change.id(),
                from,
                from + change.length(),
                shown.was(),
                shown.is(),
                failing.size(),
                failing.stream().limit(FIRST_CASES).toList());
    }
}
