package io.github.yieldstick.path;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Realm;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.site.playground.PlaygroundScripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import tools.jackson.databind.JsonNode;

/** The explainer of the playground, whose scripts run here as they run in a browser, but for the page itself. */
final class Explainer {
    private final Realms realms;
    private final Bounds bounds;
    private final Text worker;
    private final Text page;

    Explainer(Realms realms, Bounds bounds, MachineFacts facts, List<ClauseRecord> clauses) {
        this.realms = realms;
        this.bounds = bounds;
        this.worker = Text.of("worker.js", PlaygroundScripts.ofWorker(facts));
        this.page = Text.of(
                "page.js",
                "var document = { getElementById: function () { return null; } };"
                        + PlaygroundScripts.ofPage(facts, clauses));
    }

    /**
     * What the page shows of a case.
     *
     * @param calls what came of each call
     * @param body the body with what is drawn beside it
     * @param steps the steps
     */
    record Shown(List<JsonNode> calls, String body, String steps) {}

    /** Follows a case. */
    Shown show(Revision revision, Case followed) {
        Program program = ((Subject.Body) followed.subject()).program();
        List<String> calls =
                followed.rows().stream().map(Row::call).map(Call::code).toList();
        String input = Json.LINES.writeValueAsString(Map.of(
                "missing", program.missing(),
                "surrounding", program.surroundingCode().code(),
                "thisArg", program.thisArgument().code(),
                "body", program.body().code(),
                "calls", calls,
                "revision", revision.id()));
        List<JsonNode> told = perform(input, calls.size());
        List<String> html = new ArrayList<>();
        String json = Json.LINES.writeValueAsString(told);
        check(realms.within(
                bounds, realm -> html.addAll(view(realm, program.body().code(), json))));
        return new Shown(told, html.get(0), html.get(1));
    }

    private List<JsonNode> perform(String input, int calls) {
        List<JsonNode> told = new ArrayList<>();
        check(realms.within(bounds, realm -> {
            realm.ownScript(worker);
            Value session = realm.ownScript(
                            Text.of("open", "(function (input) { return YS.open(JSON.parse(input), YS.kit, null); })"))
                    .execute(input);
            Value end = realm.ownScript(
                    Text.of(
                            "end",
                            "(function () { var json = JSON.stringify; return function (session, at) { return json(session.end(at)); }; })()"));
            for (int at = 0; at < calls; at++) {
                session.invokeMember("perform", at);
                told.add(Json.LINES.readTree(end.execute(session, at).asString()));
            }
            return true;
        }));
        return told;
    }

    private List<String> view(Realm realm, String body, String calls) {
        realm.ownScript(page);
        Value view = realm.ownScript(Text.of(
                "view",
                "(function (body, json) { var calls = JSON.parse(json);"
                        + " return [YS.bodyHtml(body, calls), YS.stepsHtml(calls, YS.hrefs, 0)]; })"));
        Value shown = view.execute(body, calls);
        return List.of(
                shown.getArrayElement(0).asString(), shown.getArrayElement(1).asString());
    }

    private static void check(Ending<Boolean> ending) {
        if (ending instanceof Ending.Stopped<Boolean> stopped) {
            throw new IllegalStateException(stopped.sentence());
        }
    }
}
