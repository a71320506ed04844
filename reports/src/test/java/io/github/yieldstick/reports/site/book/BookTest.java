package io.github.yieldstick.reports.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleMachine;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.site.book.GuardedHelper.Guard;
import io.github.yieldstick.reports.site.book.GuardedHelper.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BookTest {

    private final Book book = Book.inOneFile(new RunIndex(SampleRun.run()), Optional.of(SampleMachine.facts()), "");

    @Nested
    class The_text_of_the_helper {

        private final List<Line> lines = book.helper().orElseThrow().lines();

        @Test
        void stands_whole_in_its_tokens_with_the_numbers_of_the_published_file() {
            assertThat(lines).extracting(Line::number).containsExactly(9, 10, 11, 12);
            assertThat(lines.get(1).tokens().stream()
                            .map(GuardedHelper.Token::code)
                            .collect(Collectors.joining()))
                    .isEqualTo("    var _ = { label: 0 }, ran = false;");
        }

        @Test
        void is_marked_by_how_many_cases_notice_a_change() {
            assertThat(lines.stream().flatMap(line -> line.tokens().stream()))
                    .filteredOn(token -> token.guard() != Guard.UNTRIED)
                    .extracting(GuardedHelper.Token::code, GuardedHelper.Token::guard)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("false", Guard.NONE),
                            org.assertj.core.groups.Tuple.tuple("ran = true", Guard.ONE));
        }

        @Test
        void says_what_rests_on_a_line_and_what_guards_it() {
            assertThat(lines.get(1).pieces())
                    .containsExactly(
                            new GuardedHelper.Rest("label: 0", "the label is 0 at the start", List.of("PRO.4")));
            assertThat(lines.get(1).guard()).isEqualTo("2 changes, not all of which can be noticed");
            assertThat(lines.get(2).guard()).isEqualTo("1 change, which fails at least 1 case");
            assertThat(lines.get(0).guard()).isEmpty();
        }
    }

    @Test
    void a_revision_is_told_by_the_clauses_that_begin_and_end_with_it() {
        assertThat(book.revisions()).extracting(RevisionChange::revision).containsExactly("1.1.0", "1.9.2", "2.7.0");
        assertThat(book.revisions().get(0).begins()).isEmpty();
        assertThat(book.revisions())
                .flatExtracting(RevisionChange::begins)
                .extracting(RevisionChange.Named::id)
                .contains("GEN.9");
        assertThat(book.revisions())
                .flatExtracting(RevisionChange::ends)
                .extracting(RevisionChange.Named::id)
                .contains("GEN.8");
    }

    @Test
    void lines_that_changed_are_told_whatever_their_indent() {
        assertThat(TextChanges.between(List.of("a", "  b", "c"), List.of("a", "b", "d")))
                .containsExactly(new TextChanges.Line(false, "c"), new TextChanges.Line(true, "d"));
    }

    @Test
    void a_clause_draws_its_first_short_case_with_a_body() {
        BookClause clause = book.chapters().stream()
                .flatMap(chapter -> chapter.clauses().stream())
                .filter(each -> each.record().id().equals("PRO.4"))
                .findFirst()
                .orElseThrow();

        assertThat(clause.drawn().orElseThrow().shown().id()).isEqualTo("PRO.4-01");
        assertThat(clause.furtherCases()).isEqualTo("1 further case");
    }
}
