package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.grade.Verdict;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportSchemaTest {

    private final JsonNode schema = Json.PAGE.readTree(ReportJson.schema());
    private final Set<String> seen = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    private static JsonNode report() {
        RunIndex index = new RunIndex(SampleRun.run());
        return Json.PAGE.readTree(ReportJson.of(index, Grader.grade(index)));
    }

    /** Holds a value against its schema, and that against the value: whether each key of the one is a key of the other. */
    private void walk(JsonNode value, JsonNode given, String place) {
        JsonNode described = given.has("$ref") ? definition(given.path("$ref").asString()) : given;
        if (value.isObject()) {
            check(described.path("type").asString("").equals("object"), place + " is an object");
            JsonNode others = described.path("additionalProperties");
            check(others.isObject() || required(described).equals(keys(value)), place + " has just its required keys");
            for (String key : keys(value)) {
                JsonNode property = others.isObject()
                        ? others
                        : described.path("properties").path(key);
                check(property.isObject(), place + "." + key + " is described");
                walk(value.path(key), property, place + "." + (others.isObject() ? "*" : key));
            }
        } else if (value.isArray()) {
            check(described.path("type").asString("").equals("array"), place + " is an array");
            value.forEach(item -> walk(item, described.path("items"), place + "[]"));
        } else if (described.has("enum")) {
            check(strings(described.path("enum")).contains(value.asString()), place + " is one of the listed values");
        } else {
            String type = value.isInt() ? "integer" : value.isBoolean() ? "boolean" : "string";
            check(described.path("type").asString("").equals(type), place + " is of the type " + type);
        }
        seen.add(place);
    }

    private void check(boolean holds, String sentence) {
        if (!holds) {
            wrong.add(sentence);
        }
    }

    private JsonNode definition(String reference) {
        assertThat(reference).startsWith("#/$defs/");
        return schema.at(reference.substring(1));
    }

    private static Set<String> required(JsonNode described) {
        assertThat(keys(described.path("properties"))).isEqualTo(new TreeSet<>(strings(described.path("required"))));
        return new TreeSet<>(strings(described.path("required")));
    }

    private static Set<String> keys(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private List<String> listed(String pointer) {
        return strings(schema.at("/$defs/" + pointer + "/enum"));
    }

    @Test
    void describes_every_key_of_the_report_and_no_other() {
        walk(report(), schema, "report");

        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains(
                        "report.engines[].profiles.*.unexpectedPass",
                        "report.clauses[].cases[]",
                        "report.results[].outcome",
                        "report.knownFailures[].state",
                        "report.differences[].section");
    }

    @Test
    void lists_every_word_that_stands_for_one_of_a_closed_set() {
        assertThat(listed("outcome"))
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::id).toList());
        assertThat(listed("profile/properties/verdict"))
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Verdict::words).toList());
        assertThat(listed("engine/properties/profiles/propertyNames"))
                .containsExactlyElementsOf(Arrays.stream(Profile.values())
                        .filter(profile -> profile != Profile.OBSERVED)
                        .map(Profile::id)
                        .toList());
        assertThat(listed("clause/properties/status"))
                .containsExactlyElementsOf(Arrays.stream(ClauseRecord.Status.values())
                        .map(ClauseRecord.Status::id)
                        .toList());
        assertThat(listed("knownFailure/properties/state"))
                .containsExactlyElementsOf(Arrays.stream(KnownFailureRecord.State.values())
                        .map(KnownFailureRecord.State::id)
                        .toList());
    }
}
