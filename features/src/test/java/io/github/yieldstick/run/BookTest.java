package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.site.book.Citation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final Corpus CORPUS = Corpus.load();

    @Test
    void every_section_of_the_standard_that_is_named_leads_to_its_place() {
        Stream<Citation> ofClauses = CORPUS.clauses().all().stream()
                .map(ClauseRecord::source)
                .flatMap(source -> Citation.of(source).stream())
                .filter(citation -> citation.leadsOut() && !citation.part().isEmpty());
        Stream<Citation> ofCases = CORPUS.cases().stream()
                .map(Case::record)
                .flatMap(each -> each.difference().stream())
                .map(CaseRecord.Difference::section)
                .flatMap(section -> Citation.ofSections(section).stream());

        assertThat(Stream.concat(ofClauses, ofCases).distinct())
                .hasSizeGreaterThan(40)
                .allSatisfy(citation -> assertThat(citation.href()).contains("#"));
    }

    @Test
    void every_source_of_a_clause_names_a_document() {
        assertThat(CORPUS.clauses().all())
                .allSatisfy(clause -> assertThat(Citation.of(clause.source()))
                        .as(clause.id())
                        .isNotEmpty()
                        .allMatch(citation -> !citation.document().isEmpty()));
    }

    @Test
    void the_facts_tell_each_text_and_each_decision_by_clauses_that_are_there() {
        MachineFacts facts = KitFacts.all();
        List<String> ids = CORPUS.clauses().all().stream().map(ClauseRecord::id).toList();

        assertThat(facts.texts()).hasSize(5);
        assertThat(facts.decisions())
                .hasSizeGreaterThan(40)
                .allSatisfy(decision -> assertThat(ids).containsAll(decision.clauses()));
        assertThat(facts.recorder()).extracting(MachineFacts.Script::name).contains("values", "trace");
    }
}
