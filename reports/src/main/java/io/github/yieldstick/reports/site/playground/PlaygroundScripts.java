package io.github.yieldstick.reports.site.playground;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scripts of the playground, put together with what the kit knows of the machine. */
public final class PlaygroundScripts {

    /** What runs beside the page, where nothing that is pasted can hold it up. */
    private static final List<String> OF_WORKER =
            List.of("digest", "machine", "steps", "program", "session", "comparison", "worker");

    private static final List<String> OF_PAGE =
            List.of("program", "comparison", "body", "drawing", "view", "scenario", "address", "page");

    private PlaygroundScripts() {}

    /** The explainer: it needs ECMAScript alone, and is the global {@code YS}. */
    public static String ofWorker(MachineFacts facts) {
        return parts(OF_WORKER)
                + "YS.kit = {\ndecisions: " + json(decisions(facts)) + ",\nrecorder: {\n"
                + facts.recorder().stream()
                        .map(script -> script.name() + ": " + script.code().strip())
                        .collect(Collectors.joining(",\n"))
                + "\n}};\n";
    }

    /** The script of the page, with that of the worker in it: a page from the disk may read no other file. */
    public static String ofPage(MachineFacts facts, List<ClauseRecord> clauses) {
        Map<String, String> helpers = new LinkedHashMap<>();
        facts.texts()
                .forEach(text ->
                        helpers.put(text.revision(), "var " + text.code().strip()));
        Map<String, String> hrefs = new LinkedHashMap<>();
        clauses.forEach(clause -> hrefs.put(clause.id(), Address.ofClause(clause.id())));
        Map<String, String> sentences = new LinkedHashMap<>();
        clauses.forEach(clause -> sentences.put(clause.id(), clause.statement()));
        return "this.YS = {worker: " + json(ofWorker(facts)) + ",\nhelpers: " + json(helpers) + ",\nhrefs: "
                + json(hrefs) + ",\nsentences: " + json(sentences) + "};\n" + parts(OF_PAGE);
    }

    private static String json(Object value) {
        return Json.LINES.writeValueAsString(value);
    }

    private static Map<String, MachineFacts.Decision> decisions(MachineFacts facts) {
        Map<String, MachineFacts.Decision> byName = new LinkedHashMap<>();
        facts.decisions().forEach(decision -> byName.put(decision.of() + " " + decision.name(), decision));
        return byName;
    }

    private static String parts(List<String> names) {
        return names.stream()
                .map(name -> Resource.text(PlaygroundScripts.class, name + ".js"))
                .collect(Collectors.joining("\n"));
    }
}
