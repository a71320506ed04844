package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.run.KitFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One explainer, not two that drift: what the playground shows of a case is what the kit's own path and the case's page show. Tried on
 * some of the cases with bodies, and with {@code -Pfull} on every one.
 */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class ExplainerIT extends Traced {
    private static final Corpus CORPUS = Corpus.load();
    private static final boolean ALL =
            System.getProperty("yieldstick.health", "").equals("full");
    private static final int EVERY = ALL ? 1 : 31;

    /** Which TypeError a host raises by itself, and in what words, is its own affair. */
    private static final Pattern WORDS_OF_HOST = Pattern.compile(" \\((?:Cannot|[^()]*is not)[^()]*\\)");

    private static List<Followed> followed = List.of();

    @TempDir
    private static Path folder;

    /** A case with both its paths. */
    private record Followed(Case of, PathRecord path, Explainer.Shown shown) {}

    @BeforeAll
    static void follow() throws IOException {
        Tracer tracer = new Tracer(realms, Bounds.standard());
        Explainer explainer = new Explainer(
                realms,
                new Bounds(1_000_000_000, Duration.ofMinutes(2)),
                KitFacts.all(),
                CORPUS.clauses().all());
        List<Case> bodies = CORPUS.cases().stream()
                .filter(each -> each.subject() instanceof Subject.Body)
                .toList();
        followed = IntStream.range(0, bodies.size())
                .filter(at -> at % EVERY == 0)
                .parallel()
                .mapToObj(bodies::get)
                .flatMap(each -> {
                    Revision revision = newest(each);
                    MachinePath path = tracer.path(revision, each);
                    // A bound that stops the kit's engine ends the path, and nothing is to be compared.
                    return path.stopped().isPresent()
                            ? Stream.empty()
                            : Stream.of(new Followed(
                                    each,
                                    path.record(each.id(), List.of(revision.id())),
                                    explainer.show(revision, each)));
                })
                .toList();
        Reports.write(
                new Run(
                        new Run.Head("kit", "oracle", "", List.of(), List.of(), List.of()),
                        CORPUS.clauses().all(),
                        followed.stream().map(each -> each.of().record()).toList(),
                        List.of(),
                        followed.stream().map(Followed::path).toList(),
                        List.of(),
                        List.of()),
                folder);
    }

    private static Revision newest(Case each) {
        List<String> revisions = each.record().revisions();
        return Revision.of(revisions.get(revisions.size() - 1)).orElseThrow();
    }

    @Test
    void each_step_is_that_of_the_kit() {
        SoftAssertions soft = new SoftAssertions();
        for (Followed each : followed) {
            soft.assertThat(each.shown().calls().stream().map(ExplainerIT::told).toList())
                    .as(each.of().id())
                    .isEqualTo(
                            each.path().calls().stream().map(ExplainerIT::told).toList());
        }
        soft.assertAll();
        assertThat(followed).hasSizeGreaterThan(ALL ? 700 : 20);
    }

    private static String told(PathRecord.Call call) {
        String steps = call.steps().stream()
                .map(ExplainerIT::node)
                .map(ExplainerIT::told)
                .collect(Collectors.joining("\n"));
        return steps + "\n" + WORDS_OF_HOST.matcher(call.completes()).replaceAll("");
    }

    private static String told(JsonNode call) {
        if (call.has("steps")) {
            String steps =
                    call.get("steps").valueStream().map(ExplainerIT::told).collect(Collectors.joining("\n"));
            return steps + "\n"
                    + WORDS_OF_HOST.matcher(call.get("completes").asString()).replaceAll("");
        }
        return List.of("generator", "kind", "text", "decision", "standing").stream()
                .map(key -> key + " " + part(call.get(key)))
                .collect(Collectors.joining(", "));
    }

    /** The fields of a part in one order, whoever wrote them. */
    private static String part(JsonNode part) {
        return part.isObject()
                ? part.properties().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .sorted()
                        .toList()
                        .toString()
                : part.toString();
    }

    private static JsonNode node(PathStep step) {
        JsonNode node = Json.LINES.valueToTree(step);
        if (node.get("standing") instanceof ObjectNode standing) {
            standing.remove("leftOut"); // which is for a run's file alone
        }
        return node;
    }

    @Test
    void drawing_and_steps_are_those_of_the_page_of_the_case() throws IOException {
        SoftAssertions soft = new SoftAssertions();
        for (Followed each : followed) {
            String page = Files.readString(folder.resolve(Address.SITE)
                    .resolve(Address.ofCase(each.of().id())));
            if (!page.contains(" more steps")) { // of which the page shows the beginning alone
                for (String part : List.of("<svg class=\"drawing\".*?</svg>", "<pre class=\"numbered\">.*?</pre>")) {
                    soft.assertThat(found(part, each.shown().body()))
                            .as(each.of().id())
                            .isEqualTo(found(part, page.substring(page.indexOf("<div class=\"drawn\""))));
                }
                soft.assertThat(found(
                                "<h3 class=\"step-call\">.*</ol>", each.shown().steps()))
                        .as(each.of().id())
                        .isEqualTo(found("<h3 class=\"step-call\">.*?</ol>\\s*</div>", page)
                                .replace("</div>", ""));
            }
        }
        soft.assertAll();
    }

    /** The part of a page, without blanks around tags, and with quotes as they are. */
    private static String found(String part, String page) {
        Matcher found = Pattern.compile(part, Pattern.DOTALL).matcher(page);
        return found.find()
                ? WORDS_OF_HOST
                        .matcher(found.group()
                                .replace("&#34;", "\"")
                                .replace("&#39;", "'")
                                .replace("href=\"../", "href=\"")
                                .replaceAll("\\s*(<[^<>]*>)\\s*", "$1"))
                        .replaceAll("")
                : "";
    }
}
