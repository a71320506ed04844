package io.github.yieldstick.reports.site.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.CompilerRun;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompilersPageTest {
    private static final RunIndex INDEX = new CompilerRun()
            .on("TypeScript", "5.5.4")
            .on("TypeScript", "6.0.3")
            .on("swc", "1")
            .without("closure@v1", "It is not on this machine.")
            .with("LOW.1", "fail fail refused", "pass pass pass")
            .with("LOW.2", "pass pass does-not-load", "pass pass fail")
            .with("LOW.3", "fail pass pass", "pass fail pass")
            .with("LOW.4", "pass pass known-fail")
            .index();
    private static final CompilersPage PAGE = CompilersPage.of(INDEX);

    @Test
    void counts_what_came_of_each_compiler() {
        assertThat(PAGE.headline()).isEqualTo("3 compilers are judged by what they emit for 7 cases.");
        assertThat(PAGE.outcomes())
                .containsExactly(
                        "pass",
                        "fail",
                        "does-not-load",
                        "refused",
                        "crash",
                        "timeout",
                        "known-fail",
                        "unexpected-pass");
        assertThat(PAGE.subjects().get(2).counts()).containsExactly(3L, 1L, 1L, 1L, 0L, 0L, 1L, 0L);
    }

    @Test
    void has_one_that_cannot_be_had_among_the_subjects_alone() {
        assertThat(PAGE.subjects()).hasSize(4);
        assertThat(PAGE.judged()).hasSize(3);
    }

    @Test
    void names_the_clauses_that_every_compiler_gets_wrong() {
        assertThat(PAGE.byAll()).extracting(CompilersPage.Shared::clause).containsExactly("LOW.1");
    }

    @Test
    void names_the_clauses_that_only_one_gets_wrong_and_which() {
        assertThat(PAGE.byOne())
                .extracting(CompilersPage.Shared::clause, CompilersPage.Shared::compilers)
                .containsExactly(tuple("LOW.2", "swc 1"), tuple("LOW.4", "swc 1"));
    }

    @Test
    void holds_each_version_against_the_one_before() {
        assertThat(PAGE.successions()).singleElement().satisfies(succession -> {
            assertThat(succession.before()).isEqualTo("TypeScript 5.5.4");
            assertThat(succession.after()).isEqualTo("TypeScript 6.0.3");
            assertThat(succession.mended()).extracting(CompilersPage.Link::id).containsExactly("LOW.3-01");
            assertThat(succession.came()).extracting(CompilersPage.Link::id).containsExactly("LOW.3-02");
        });
    }

    @Test
    void has_a_row_a_clause_with_how_many_cases_pass() {
        assertThat(PAGE.rows().get(2).cells())
                .extracting(CompilersPage.Cell::figures)
                .containsExactly("1/2", "1/2", "2/2");
    }

    @Test
    void lists_the_cases_that_fail_declared_or_not() {
        assertThat(CompilersPage.failing(INDEX))
                .extracting(CaseRecord::id)
                .containsExactly("LOW.1-01", "LOW.2-01", "LOW.2-02", "LOW.3-01", "LOW.3-02", "LOW.4-01");
    }

    @Test
    void says_so_where_no_compiler_was_judged() {
        assertThat(CompilersPage.of(new CompilerRun().andEngine("java").index()).headline())
                .isEqualTo("This run judged no compiler; 'yieldstick run --compiler COMPILER' does.");
    }

    @Nested
    class The_page_of_a_case {
        private final CompiledPage page = CompiledPage.of(INDEX.run().cases().get(0), INDEX);

        @Test
        void has_a_group_for_those_that_do_the_same() {
            assertThat(page.groups())
                    .extracting(CompiledPage.Group::names)
                    .containsExactly("TypeScript 5.5.4, TypeScript 6.0.3", "swc 1");
            assertThat(page.groups().get(0).emitted()).containsExactly("var emitted;");
        }

        @Test
        void says_how_to_see_it_without_the_kit() {
            assertThat(page.groups().get(0).commands())
                    .containsExactly(
                            "node LOW.1-01.js",
                            "npx -y -p typescript@6.0.3 tsc --target es5 --downlevelIteration --ignoreDeprecations 6.0 --allowJs"
                                    + " --outDir out LOW.1-01.js",
                            "node out/LOW.1-01.js");
        }

        @Test
        void has_a_text_for_the_makers_with_source_and_first_divergence() {
            assertThat(page.groups().get(0).report())
                    .contains(
                            "Version: TypeScript 5.5.4, TypeScript 6.0.3",
                            "const gen = f();",
                            "`next(1)`, completes:",
                            "- expected: `yields 2`",
                            "- actual, from the emitted code: `yields 3`",
                            "By ECMAScript (A section): A `sentence`.");
        }

        @Test
        void names_those_that_pass() {
            assertThat(CompiledPage.of(INDEX.run().cases().get(2), INDEX).others())
                    .isEqualTo("TypeScript 5.5.4, TypeScript 6.0.3");
        }

        @Test
        void names_nobody_where_nobody_does() {
            assertThat(List.of(page.others())).containsExactly("");
        }
    }
}
