package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CallRecord.Call;
import io.github.yieldstick.reports.run.CallRecord.Expected;
import io.github.yieldstick.reports.run.CallRecord.Way;

/** Calls, put together from a few words. */
public final class SampleCalls {
    private SampleCalls() {}

    public static CallRecord next(Way way, String value) {
        return new CallRecord(new Call.OfVerb("next", ""), new Expected.OfValue(way, value));
    }

    public static CallRecord expression(String code, Way way, String value) {
        return new CallRecord(new Call.OfExpression(code), new Expected.OfValue(way, value));
    }
}
