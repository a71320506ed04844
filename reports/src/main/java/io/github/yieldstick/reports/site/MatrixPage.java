package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the matrix shows: every clause against every engine.
 *
 * @param engines the engines and compilers, a column each, in the order in which they were named
 * @param chapters the registry's chapters, in its order
 * @param hasOthers whether the run holds cases of which the registry does not list the clause
 */
record MatrixPage(List<Engine> engines, List<Chapter> chapters, boolean hasOthers) {

    /** So many columns fit beside the clauses on a phone, and so many on a desk. */
    private static final int FIT_A_PHONE = 14;

    private static final int FIT_A_DESK = 24;

    /** An engine or a compiler, and its page. */
    record Engine(String id, String href) {}

    /** Some clauses under their heading. */
    record Chapter(String id, String name, String href, List<Row> rows) {

        boolean differs() {
            return rows.stream().anyMatch(Row::differs);
        }
    }

    /** A clause and its sentence, with a cell for each column. */
    record Row(String clause, String href, List<Prose> statement, List<Cell> cells) {

        /** Whether engines come to different outcomes in the clause, or one fails. */
        boolean differs() {
            List<Badge> badges =
                    cells.stream().flatMap(cell -> cell.badge().stream()).toList();
            return badges.stream().distinct().count() > 1
                    || badges.stream().map(Badge::bearing).anyMatch(MatrixPage::isFailure);
        }
    }

    /** The gravest outcome and its figures; no badge where no case of the clause is for the engine, and then why. */
    record Cell(Optional<Badge> badge, String figures) {

        private static final Cell NO_CASE = new Cell(Optional.empty(), "no case");
        private static final Cell NOT_IN_THIS_REVISION = new Cell(Optional.empty(), "not in this revision");

        /**
         * The cell in HTML. In a large matrix every letter counts: no end tag, no quotes, a letter for shape and colour.
         *
         * @param href where the cell leads
         */
        String markup(String href) {
            String text = (badge.map(Badge::words).orElse("") + " " + figures).strip();
            return "<td class=%s><a href=%s>%s</a>"
                    .formatted(badge.map(Badge::letter).orElse("none"), href, text);
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
        return new MatrixPage(
                index.engines().stream()
                        .map(engine -> new Engine(engine.id(), Address.ofEngine(engine.id(), index)))
                        .toList(),
                chapters(
                        index.run().clauses(),
                        index.engines().stream()
                                .map(engine -> cells(engine, index, grade))
                                .toList()),
                !index.casesOfNoClause().isEmpty());
    }

    private static List<Cell> cells(Run.EngineRecord engine, RunIndex index, Grade grade) {
        return index.run().clauses().stream()
                .map(clause -> cell(engine, grade.of(clause), clause, index))
                .toList();
    }

    private static Cell cell(Run.EngineRecord engine, Grade.ClauseGrade grade, ClauseRecord clause, RunIndex index) {
        boolean hasCases = !engine.isCompiler() && !index.casesOf(clause).isEmpty();
        return grade.engines().stream()
                .filter(outcome -> outcome.engine().equals(engine.id()))
                .findFirst()
                .map(Cell::of)
                .orElse(hasCases ? Cell.NOT_IN_THIS_REVISION : Cell.NO_CASE);
    }

    /** How much room the columns need, for the style. */
    String size() {
        if (engines.size() <= FIT_A_PHONE) {
            return "";
        }
        return engines.size() <= FIT_A_DESK ? "many" : "many very-many";
    }

    private static List<Chapter> chapters(List<ClauseRecord> clauses, List<List<Cell>> columns) {
        Map<String, Chapter> byPage = new LinkedHashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            int place = i;
            ClauseRecord clause = clauses.get(i);
            byPage.computeIfAbsent(
                            Address.ofChapter(clause.id()),
                            href -> new Chapter(chapterOf(clause), clause.chapter(), href, new ArrayList<>()))
                    .rows()
                    .add(new Row(
                            clause.id(),
                            Address.ofClause(clause.id()),
                            Prose.of(clause.statement()),
                            columns.stream().map(cells -> cells.get(place)).toList()));
        }
        return List.copyOf(byPage.values());
    }

    private static String chapterOf(ClauseRecord clause) {
        return clause.id().replaceFirst("\\..*", "");
    }

    /** Whether it is worth a look even where all engines agree. */
    private static boolean isFailure(Bearing bearing) {
        return switch (bearing) {
            case FAILED, FAULTY, STALE, DECLARED -> true;
            // A narrowed run leaves most of the clauses out, which is no failure.
            case NOT_RUN, PASSED, OBSERVED, NOT_APPLICABLE -> false;
        };
    }

    /** The cells of a row in HTML; they hold words of ours, figures and addresses, and nothing to escape. */
    String markup(Row row) {
        return row.cells().stream().map(cell -> cell.markup(row.href())).collect(Collectors.joining());
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
