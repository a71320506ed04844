package io.github.yieldstick.reports.site.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.text.Prose;
import org.junit.jupiter.api.Test;

class TermLinksTest {

    private final TermLinks terms = new TermLinks("machine.html");

    @Test
    void a_word_leads_to_its_definition_where_it_stands_first() {
        assertThat(terms.in(Prose.of("Labels and a label")))
                .containsExactly(
                        new Prose("Labels", false, "machine.html#term-label"), new Prose(" and a label", false));
        assertThat(terms.in(Prose.of("a label again"))).containsExactly(new Prose("a label again", false));
    }

    @Test
    void of_two_words_the_first_in_the_text_comes_first() {
        assertThat(terms.in(Prose.of("the body pends")))
                .containsExactly(
                        new Prose("the ", false),
                        new Prose("body", false, "machine.html#term-body"),
                        new Prose(" ", false),
                        new Prose("pends", false, "machine.html#term-pending"));
    }

    @Test
    void code_and_parts_of_words_lead_nowhere() {
        assertThat(terms.in(Prose.of("`label` embodies")))
                .noneMatch(piece -> !piece.href().isEmpty());
    }
}
