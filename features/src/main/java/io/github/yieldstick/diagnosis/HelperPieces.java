package io.github.yieldstick.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What each piece of the helper's texts does, and the clauses that rest on it, read from {@code helper-pieces.yaml}. */
final class HelperPieces {
    private static final Pattern PLACE = Pattern.compile("(\\S+) (\\d+):(\\d+)-(\\d+)");

    private final List<Piece> pieces;

    /**
     * @param at revision, line and columns
     * @param clauses the clauses that rest on the piece, the deciding one first
     * @param does what it does
     */
    record Entry(String at, List<String> clauses, String does) {}

    /**
     * A piece of a text.
     *
     * @param revision the text
     * @param line its line
     * @param from its first column
     * @param to its last column
     * @param clauses the clauses that rest on it, the deciding one first
     * @param does what it does
     */
    record Piece(String revision, int line, int from, int to, List<String> clauses, String does) {

        private static Piece of(Entry entry) {
            Matcher place = PLACE.matcher(entry.at());
            if (!place.matches()) {
                throw new IllegalStateException("helper-pieces.yaml: " + entry.at()
                        + " is no place; expected a revision, a line and columns, 2.7.0 190:12-34.");
            }
            return new Piece(
                    place.group(1),
                    Integer.parseInt(place.group(2)),
                    Integer.parseInt(place.group(3)),
                    Integer.parseInt(place.group(4)),
                    List.copyOf(entry.clauses()),
                    entry.does());
        }

        private boolean holds(String ofRevision, int inLine, int column, int lastColumn) {
            return revision.equals(ofRevision) && line == inLine && from <= column && lastColumn <= to;
        }
    }

    private HelperPieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static HelperPieces load() {
        try (InputStream in = HelperPieces.class.getResourceAsStream("helper-pieces.yaml")) {
            Entry[] entries = YAMLMapper.builder()
                    .build()
                    .readValue(Optional.ofNullable(in).orElseThrow(), Entry[].class);
            return new HelperPieces(Arrays.stream(entries).map(Piece::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read helper-pieces.yaml", unreadable);
        }
    }

    List<Piece> all() {
        return pieces;
    }

    /** The smallest piece that holds those columns of a line; empty where none does. */
    Optional<Piece> around(String revision, int line, int column, int lastColumn) {
        return pieces.stream()
                .filter(piece -> piece.holds(revision, line, column, lastColumn))
                .min(Comparator.comparingInt(piece -> piece.to() - piece.from()));
    }
}
