package io.github.yieldstick.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two ways in which this module writes JSON. */
final class Json {

    /** A line for each object, its fields in the order of the record. */
    static final JsonMapper LINES = base().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Indented, the keys in alphabetical order. */
    static final JsonMapper PAGE = base().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
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
                .addMixIn(Outcome.class, WrittenById.class)
                .addMixIn(Profile.class, WrittenById.class)
                .addMixIn(ClauseRecord.Status.class, WrittenById.class)
                .addMixIn(CaseResult.Event.Kind.class, WrittenById.class)
                .addMixIn(Fault.Origin.class, WrittenById.class)
                .addMixIn(KnownFailureRecord.State.class, WrittenById.class)
                .addMixIn(PathRecord.Kind.class, WrittenById.class);
    }

    private static DefaultPrettyPrinter printer() {
        // Not the platform's line separator: the same run gives the same bytes everywhere.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private interface WrittenById {
        @JsonValue
        String id();
    }
}
