package io.github.yieldstick.reports.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SmallRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlameTest {

    private static List<String> troubles(SmallRun run) {
        return Trouble.in(new RunIndex(run.run())).stream().map(Trouble::caseId).toList();
    }

    @Test
    void a_clause_of_which_a_greater_part_is_red_comes_first() {
        assertThat(troubles(new SmallRun("a")
                        .with("OP0.1", "pass", "fail", "pass")
                        .with("OP2.3", "fail", "fail")
                        .with("PRO.4", "pass", "fail")))
                .containsExactly("OP2.3-01", "OP2.3-02", "PRO.4-02", "OP0.1-02");
    }

    @Test
    void among_clauses_that_are_red_alike_the_registry_s_order_holds() {
        assertThat(troubles(new SmallRun("a")
                        .with("STA.1", "fail")
                        .with("CMP.1", "fail")
                        .with("DEL.1", "fail")))
                .containsExactly("STA.1-01", "CMP.1-01", "DEL.1-01");
    }

    @Test
    void cases_that_cannot_be_asked_do_not_count() {
        assertThat(troubles(new SmallRun("a")
                        .with("OP0.1", "pass", "fail")
                        .with("GEN.9", "not-applicable", "not-applicable", "fail")))
                .containsExactly("GEN.9-03", "OP0.1-02");
    }
}
