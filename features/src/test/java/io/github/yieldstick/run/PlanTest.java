package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class PlanTest {
    private static final Corpus CORPUS = Corpus.load();

    private static Plan.Place place(String id) {
        String place = CORPUS.withId(id).record().place();
        int colon = place.lastIndexOf(':');
        return new Plan.Place(
                "classpath:io/github/yieldstick/" + place.substring(0, colon),
                Integer.parseInt(place.substring(colon + 1)));
    }

    @Test
    void has_its_cases_in_the_order_of_the_corpus() {
        Plan plan = new Plan(List.of(place("ASY.1-01"), place("OP4.1-01"), place("GEN.1-01")));
        assertThat(plan.cases(CORPUS)).extracting(Case::id).containsExactly("GEN.1-01", "OP4.1-01", "ASY.1-01");
    }

    @Test
    void leaves_out_where_there_is_no_case() {
        Plan plan = new Plan(List.of(new Plan.Place("classpath:scenarios/none.feature", 3), place("OP4.1-01")));
        assertThat(plan.cases(CORPUS)).extracting(Case::id).containsExactly("OP4.1-01");
    }
}
