package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CallRecord.Call;
import io.github.yieldstick.reports.run.CallRecord.Expected;
import io.github.yieldstick.reports.run.CallRecord.Way;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A call keeps its form in the run's file. */
class CallRecordTest {

    private static void assertWritten(Call call, Expected completes, String json) {
        CallRecord record = new CallRecord(call, completes);

        assertThat(Json.LINES.writeValueAsString(record)).isEqualTo(json.replace('\'', '"'));
        assertThat(Json.LINES.readValue(json.replace('\'', '"'), CallRecord.class))
                .isEqualTo(record);
    }

    @Test
    void as_a_verb_that_gives_a_value() {
        assertWritten(
                new Call.OfVerb("next", "1"),
                new Expected.OfValue(Way.YIELDS, "[1]"),
                "{'call':{'is':'verb','verb':'next','arguments':'1'},"
                        + "'completes':{'is':'value','way':'yields','value':'[1]'}}");
    }

    @Test
    void as_an_expression_that_throws_an_error_of_a_class() {
        assertWritten(
                new Call.OfExpression("f()"),
                new Expected.OfError(Way.THROWS, "TypeError", Optional.of("m")),
                "{'call':{'is':'expression','expression':'f()'},"
                        + "'completes':{'is':'error','way':'throws','className':'TypeError','message':'m'}}");
        assertWritten(
                new Call.OfExpression("f()"),
                new Expected.OfError(Way.REJECTS, "TypeError", Optional.empty()),
                "{'call':{'is':'expression','expression':'f()'},"
                        + "'completes':{'is':'error','way':'rejects','className':'TypeError','message':null}}");
    }

    @Test
    void as_one_that_stays_pending() {
        assertWritten(
                new Call.OfExpression("f()"),
                new Expected.OfPending(),
                "{'call':{'is':'expression','expression':'f()'},'completes':{'is':'pending'}}");
    }
}
