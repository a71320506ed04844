package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.RecordedCompletion;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CaseRecord;
import java.util.List;

/** What was read of a case, in the form in which reports get it. */
final class ParsedCase {
    private ParsedCase() {}

    /**
     * The calls and the names.
     *
     * @param code what stands around the calls: the surrounding code, or a whole program
     * @param sourceLines which line of a source each line of a lowered text was made of; empty where there is none
     */
    static CaseRecord.Parsed of(String code, List<Row> rows, List<Integer> sourceLines) {
        return new CaseRecord.Parsed(
                rows.stream()
                        .map(row -> new CallRecord(call(row.call()), completion(row.completes())))
                        .toList(),
                ObjectNames.of(code, rows),
                sourceLines);
    }

    private static CallRecord.Call call(Call call) {
        return call instanceof Call.OfVerb onGenerator
                ? new CallRecord.Call.OfVerb(
                        onGenerator.verb().word(), onGenerator.arguments().code())
                : new CallRecord.Call.OfExpression(call.code());
    }

    private static CallRecord.Expected completion(Expectation expectation) {
        if (expectation instanceof Expectation.OfValue value) {
            return new CallRecord.Expected.OfValue(
                    way(value.kind()), value.value().code());
        }
        if (expectation instanceof Expectation.OfError error) {
            return new CallRecord.Expected.OfError(
                    way(error.kind()), error.className().code(), error.message().map(Text::code));
        }
        return new CallRecord.Expected.OfPending();
    }

    private static CallRecord.Way way(RecordedCompletion.Kind kind) {
        return switch (kind) {
            case YIELDS -> CallRecord.Way.YIELDS;
            case RETURNS -> CallRecord.Way.RETURNS;
            case THROWS -> CallRecord.Way.THROWS;
            case GIVES -> CallRecord.Way.GIVES;
            case FULFILS -> CallRecord.Way.FULFILS;
            case REJECTS -> CallRecord.Way.REJECTS;
            case PENDS -> throw new IllegalStateException("What pends has no value.");
        };
    }
}
