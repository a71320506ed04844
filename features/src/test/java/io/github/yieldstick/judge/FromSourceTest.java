package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What comes of a case from source, which ECMAScript itself is asked about as well. */
class FromSourceTest {
    private static final Realms REALMS = new Realms();
    private static final Corpus CORPUS = Corpus.load();
    /** ECMAScript does as the lowered program does. */
    private static final Case ALIKE = CORPUS.withId("LAN.1-01");
    /** ECMAScript does otherwise, in its second row. */
    private static final Case DIFFERING = CORPUS.withId("LAN.5-13");

    @AfterAll
    static void close() {
        REALMS.close();
    }

    private static CaseResult judge(Case judged, ReadyEngine ready) {
        return new Judge(REALMS, Bounds.standard())
                .judge(judged, List.of(ready))
                .get(0);
    }

    private static Case with(Case known, UnaryOperator<Row> change) {
        return new Case(
                known.record(),
                known.subject(),
                known.rows().stream().map(change).toList(),
                known.needs(),
                known.tags());
    }

    private static Row row(Row row, Optional<Text> logs, boolean sayingTheSameOfEcmaScript) {
        return new Row(
                row.call(),
                row.completes(),
                row.labels(),
                logs,
                row.regions(),
                row.pending(),
                sayingTheSameOfEcmaScript ? Optional.of(row.completes()) : Optional.empty(),
                Optional.empty());
    }

    @Test
    void it_passes_where_helper_engine_and_standard_do_as_it_says() {
        assertThat(judge(ALIKE, Engines.java()).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judge(DIFFERING, Engines.java()).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void it_is_refuted_where_the_standard_does_otherwise_and_it_does_not_say_so() {
        CaseResult result = judge(with(DIFFERING, row -> row(row, row.logs(), false)), Engines.java());
        assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
        assertThat(result.reason()).startsWith("ECMAScript does otherwise than the scenario says");
        assertThat(result.divergence())
                .contains(new CaseResult.Divergence(
                        2, "kind()", Aspect.COMPLETES, "gives \"boom\"", "gives \"TypeError\"", ""));
    }

    @Test
    void it_is_refuted_where_it_says_that_the_standard_differs_and_it_does_not() {
        CaseResult result = judge(with(ALIKE, row -> row(row, row.logs(), true)), Engines.java());
        assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
        assertThat(result.reason())
                .isEqualTo("row 1 says that ECMAScript does otherwise, and it does the same; drop the difference");
    }

    @Test
    void it_is_refuted_where_the_lowered_program_does_otherwise_under_the_real_helper() {
        Case wrong = with(ALIKE, row -> row(row, row.logs().map(logs -> logs.with("\"never logged\"")), false));
        CaseResult result = judge(wrong, Engines.java());
        assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
        assertThat(result.reason()).isEqualTo("the real helper does otherwise than the scenario says");
        assertThat(result.divergence().orElseThrow().aspect()).isEqualTo(Aspect.LOGS);
    }

    @Test
    void it_fails_where_the_engine_alone_does_otherwise() {
        CaseResult result = judge(CORPUS.withId("LAN.1-02"), Engines.textWith("_.label++", "_.label += 0"));
        assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
    }
}
