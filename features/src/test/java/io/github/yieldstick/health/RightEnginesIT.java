package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines that do all that is documented, and give their objects another shape: only the clauses of the shape are against them. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class RightEnginesIT {
    private static final String SUSPENDED = "{ value: op[1], done: false }";
    private static final String COMPLETED = "{ value: op[0] ? op[1] : void 0, done: true }";
    private static final String VERBS = "g.next = verb(0), g[\"throw\"] = verb(1), g[\"return\"] = verb(2),"
            + " typeof Symbol === \"function\" && (g[Symbol.iterator] = function() { return this; }), g;";

    private static Map<String, List<String>> failures = Map.of();

    @BeforeAll
    static void judgeThem() {
        Map<String, String> texts = new LinkedHashMap<>();
        results(texts, "done before value", "", "{ done: D, value: V }");
        results(texts, "a class", "function Result(v, d) { this.value = v; this.done = d; }", "new Result(V, D)");
        results(texts, "no prototype", "", "{ __proto__: null, value: V, done: D }");
        results(texts, "inherited parts", "", "Object.create({ value: V, done: D })");
        results(texts, "frozen", "", "Object.freeze({ value: V, done: D })");
        results(texts, "one more property", "", "{ value: V, done: D, more: 1 }");
        results(
                texts,
                "a class with getters",
                "class Result { constructor(v, d) { this.parts = [v, d]; }"
                        + " get value() { return this.parts[0]; } get done() { return this.parts[1]; } }",
                "new Result(V, D)");
        verbs(texts, "verbs that cannot be enumerated", """
                ["next", "throw", "return"].forEach(function (name, n) {
                  Object.defineProperty(g, name, { value: verb(n), writable: true, configurable: true });
                }), typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;""");
        verbs(texts, "verbs in another order", "g[\"return\"] = verb(2), g[\"throw\"] = verb(1), " + VERBS);
        verbs(texts, "verbs on a prototype", "g = Object.create((" + VERBS.replace(", g;", ", g)), g;"));
        verbs(texts, "a state of its own", "g.state = _, " + VERBS);
        List<ReadyEngine> engines = new ArrayList<>();
        texts.forEach((what, text) -> engines.add(FaultyHelper.ready(
                what,
                new HelperFile(Text.of(what + ".js", text), "__generator"),
                HelperText.newest().revision())));
        try (Realms realms = new Realms()) {
            failures = new Hunt(Corpus.load().cases(), realms).catches(engines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "done before value, GEN.14",
        "a class, GEN.12",
        "no prototype, GEN.12",
        "inherited parts, GEN.12 GEN.13 GEN.14 GEN.15",
        "frozen, GEN.15",
        "one more property, GEN.13",
        "a class with getters, GEN.12 GEN.13 GEN.14 GEN.15",
        "verbs that cannot be enumerated, GEN.18",
        "verbs in another order, GEN.19",
        "verbs on a prototype, GEN.17 GEN.18 GEN.19 GEN.20 GEN.21 GEN.23",
        "a state of its own, GEN.22"
    })
    void each_fails_just_the_clauses_of_what_is_different(String what, String clauses) {
        assertThat(failures.get(what).stream()
                        .map(id -> id.replaceFirst("-.*", ""))
                        .distinct()
                        .sorted())
                .containsExactly(clauses.split(" "));
    }

    @Test
    void none_fails_a_case_of_what_is_documented() {
        List<String> documented = Corpus.load().cases().stream()
                .filter(known -> known.record().profile() == Profile.CORE)
                .map(known -> known.id())
                .toList();
        assertThat(failures.values())
                .hasSize(11)
                .allSatisfy(failed -> assertThat(failed).doesNotContainAnyElementsOf(documented));
    }

    /** Results that are made in that way, of a value V and a D that says whether the generator is done. */
    private static void results(Map<String, String> texts, String what, String before, String made) {
        changed(
                texts,
                what,
                before,
                SUSPENDED,
                made.replaceAll("\\bV\\b", "op[1]").replaceAll("\\bD\\b", "false"),
                COMPLETED,
                made.replaceAll("\\bV\\b", "op[0] ? op[1] : void 0").replaceAll("\\bD\\b", "true"));
    }

    /** Verbs that are given to the object in that way. */
    private static void verbs(Map<String, String> texts, String what, String given) {
        changed(texts, what, "", VERBS, given);
    }

    private static void changed(Map<String, String> texts, String what, String before, String... pairs) {
        String text = HelperText.newest().text();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!text.contains(pairs[i])) {
                throw new IllegalStateException("The newest text has no " + pairs[i]);
            }
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        texts.put(what, before + "\n" + text);
    }
}
