package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the matrix shows: every clause against every engine.
 *
 * @param columns the engines, in the order in which they were named; those that are alike in every clause share one
 * @param chapters the registry's chapters, in its order
 * @param hasOthers whether the run holds cases of which the registry does not list the clause
 */
record MatrixPage(List<Column> columns, List<Chapter> chapters, boolean hasOthers) {

    // With ten engines that differ everywhere, a link in each cell would take the page beyond its size.
    private static final int MOST_LINKS = 600;

    /** The engines that share a column. */
    record Column(List<Engine> engines) {}

    /** An engine and its page. */
    record Engine(String id, String href) {}

    /** Some clauses under their heading. */
    record Chapter(String name, String href, List<Row> rows) {

        boolean differs() {
            return rows.stream().anyMatch(Row::differs);
        }
    }

    /** A clause, with a cell for each column. */
    record Row(String clause, String href, List<Cell> cells) {

        /** Whether engines come to different outcomes in the clause, or one fails. */
        boolean differs() {
            List<Badge> badges =
                    cells.stream().flatMap(cell -> cell.badge().stream()).toList();
            return badges.stream().distinct().count() > 1
                    || badges.stream().map(Badge::bearing).anyMatch(MatrixPage::isFailure);
        }
    }

    /** The gravest outcome and its figures; no badge where the engine's revision admits no case of the clause. */
    record Cell(Optional<Badge> badge, String figures) {

        private static final Cell EMPTY = new Cell(Optional.empty(), "");

        /** Whether it says more than that all is well. */
        boolean isRemark() {
            return badge.filter(Badge::isRemark).isPresent();
        }

        /**
         * The cell in HTML. In a large matrix every letter counts: no end tag, no quotes, a letter for shape and colour.
         *
         * @param href where the cell leads; empty if nowhere
         */
        String markup(Optional<String> href) {
            String text = (badge.map(Badge::words).orElse("no case") + " " + figures).strip();
            return "<td class=%s>%s"
                    .formatted(
                            badge.map(Badge::letter).orElse("none"),
                            href.map(found -> "<a href=\"%s\">%s</a>".formatted(found, text))
                                    .orElse(text));
        }

        private static Cell of(Grade.ClauseOutcome outcome) {
            String figures = switch (outcome.worst().bearing()) {
                case FAILED, FAULTY, STALE, NOT_RUN, DECLARED, PASSED -> outcome.passed() + "/" + outcome.total();
                case OBSERVED, NOT_APPLICABLE -> "";
            };
            return new Cell(Optional.of(Badge.of(outcome.worst())), figures);
        }
    }

    static MatrixPage of(RunIndex index, Grade grade) {
        Map<List<Cell>, List<String>> alike = new LinkedHashMap<>();
        for (Run.EngineRecord engine : index.engines()) {
            alike.computeIfAbsent(cells(engine.id(), index, grade), any -> new ArrayList<>())
                    .add(engine.id());
        }
        return new MatrixPage(
                alike.values().stream().map(ids -> column(ids, index)).toList(),
                chapters(index.run().clauses(), List.copyOf(alike.keySet())),
                !index.casesOfNoClause().isEmpty());
    }

    private static Column column(List<String> ids, RunIndex index) {
        return new Column(ids.stream()
                .map(id -> new Engine(id, Address.ofEngine(id, index)))
                .toList());
    }

    private static List<Cell> cells(String engine, RunIndex index, Grade grade) {
        return index.run().clauses().stream()
                .map(clause -> cell(engine, grade.of(clause)))
                .toList();
    }

    private static Cell cell(String engine, Grade.ClauseGrade clause) {
        return clause.engines().stream()
                .filter(outcome -> outcome.engine().equals(engine))
                .findFirst()
                .map(Cell::of)
                .orElse(Cell.EMPTY);
    }

    private static List<Chapter> chapters(List<ClauseRecord> clauses, List<List<Cell>> columns) {
        Map<String, Chapter> byPage = new LinkedHashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            int place = i;
            ClauseRecord clause = clauses.get(i);
            byPage.computeIfAbsent(
                            Address.ofChapter(clause.id()),
                            href -> new Chapter(clause.chapter(), href, new ArrayList<>()))
                    .rows()
                    .add(new Row(
                            clause.id(),
                            Address.ofClause(clause.id()),
                            columns.stream().map(cells -> cells.get(place)).toList()));
        }
        return List.copyOf(byPage.values());
    }

    /** Whether it is worth a look even where all engines agree. */
    private static boolean isFailure(Bearing bearing) {
        return switch (bearing) {
            case FAILED, FAULTY, STALE, DECLARED -> true;
            // A narrowed run leaves most of the clauses out, which is no failure.
            case NOT_RUN, PASSED, OBSERVED, NOT_APPLICABLE -> false;
        };
    }

    /** Whether the cells that say more than that all is well lead to their clause; the heading of the row always does. */
    private boolean linksRemarks() {
        return chapters.stream()
                        .flatMap(chapter -> chapter.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell::isRemark)
                        .count()
                <= MOST_LINKS;
    }

    /** The cells of a row in HTML; they hold words of ours, figures and addresses, and nothing to escape. */
    String markup(Row row) {
        boolean links = linksRemarks();
        return row.cells().stream()
                .map(cell -> cell.markup(links && cell.isRemark() ? Optional.of(row.href()) : Optional.empty()))
                .collect(Collectors.joining());
    }

    /** How many clauses there are, in words. */
    String all() {
        int count = chapters.stream().mapToInt(chapter -> chapter.rows().size()).sum();
        return count == 1 ? "1 clause" : count + " clauses";
    }

    /** In how many clauses engines differ or one fails. */
    long differing() {
        return chapters.stream()
                .flatMap(chapter -> chapter.rows().stream())
                .filter(Row::differs)
                .count();
    }
}
