package io.github.yieldstick.reports.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two ways in which this module writes JSON. */
public final class Json {

    /** A line for each object, its fields in the order of the record. */
    public static final JsonMapper LINES = base().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Indented, the keys in alphabetical order. */
    public static final JsonMapper PAGE = base().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(printer())
            .build();

    private Json() {}

    private static JsonMapper.Builder base() {
        return JsonMapper.builder()
                // A string of JavaScript may hold half a surrogate pair, which no UTF-8 text can.
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                // A record's components are all that is written: what else it answers follows from them.
                .changeDefaultVisibility(
                        visibility -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .addMixIn(Outcome.class, WrittenById.class)
                .addMixIn(Profile.class, WrittenById.class)
                .addMixIn(SubjectKind.class, WrittenById.class)
                .addMixIn(CallRecord.Call.class, CallForms.class)
                .addMixIn(CallRecord.Expected.class, CompletionForms.class)
                .addMixIn(CallRecord.Way.class, WrittenById.class)
                .addMixIn(ClauseRecord.Status.class, WrittenById.class)
                .addMixIn(Aspect.class, WrittenById.class)
                .addMixIn(CaseResult.Event.Kind.class, WrittenById.class)
                .addMixIn(KnownFailureRecord.State.class, WrittenById.class);
    }

    private static DefaultPrettyPrinter printer() {
        // Not the platform's line separator: the same run gives the same bytes everywhere.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Has a constant of an enum written as its {@code id()}. */
    public interface WrittenById {
        /** What is written. */
        @JsonValue
        String id();
    }

    /** Has a call written with its form. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CallRecord.Call.OfVerb.class, name = "verb"),
        @JsonSubTypes.Type(value = CallRecord.Call.OfExpression.class, name = "expression")
    })
    private interface CallForms {}

    /** Has a completion written with its form. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CallRecord.Expected.OfValue.class, name = "value"),
        @JsonSubTypes.Type(value = CallRecord.Expected.OfError.class, name = "error"),
        @JsonSubTypes.Type(value = CallRecord.Expected.OfPending.class, name = "pending")
    })
    private interface CompletionForms {}
}
