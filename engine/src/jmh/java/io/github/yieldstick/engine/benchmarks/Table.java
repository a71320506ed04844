package io.github.yieldstick.engine.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.openjdk.jmh.results.RunResult;

/** What a value takes, one line a workload and number of classes, with the engine's ratio to each other way. */
final class Table {
    private static final String ENGINE = "ENGINE";

    /** A workload, and how many classes the loop meets. */
    private record Line(String workload, String classes) {
        String text() {
            return workload + ", classes: " + classes;
        }
    }

    /** The median of one way, in nanoseconds a value, and the bytes. */
    private record Cost(double nanoseconds, double bytes) {
        String text() {
            return String.format(Locale.ROOT, "%.1f ns %.0f B", nanoseconds, bytes);
        }
    }

    private final Map<Line, Map<String, Cost>> lines = new LinkedHashMap<>();

    Table(Collection<RunResult> results) {
        for (RunResult result : results) {
            String workload = result.getParams().getParam("workload");
            Line line = new Line(
                    workload == null ? "THROW" : workload, result.getParams().getParam("classes"));
            lines.computeIfAbsent(line, unseen -> new LinkedHashMap<>())
                    .put(result.getParams().getParam("way"), cost(result));
        }
    }

    private static Cost cost(RunResult result) {
        String bytes = result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .orElseThrow();
        double median = result.getPrimaryResult().getStatistics().getPercentile(50);
        return new Cost(
                median * nanosecondsIn(result.getPrimaryResult().getScoreUnit()) / SequenceBenchmark.VALUES,
                Objects.requireNonNull(result.getSecondaryResults().get(bytes)).getScore() / SequenceBenchmark.VALUES);
    }

    private static double nanosecondsIn(String unit) {
        return switch (unit) {
            case "s/op" -> 1e9;
            case "ms/op" -> 1e6;
            case "us/op" -> 1e3;
            case "ns/op" -> 1;
            default -> throw new IllegalArgumentException("A time was expected, in s, ms, us or ns, but it is in " + unit);
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach((line, costs) -> {
            text.append(line.text()).append('\n');
            costs.forEach((way, cost) -> text.append(
                    String.format(Locale.ROOT, "  %-15s %-22s %s%n", way, cost.text(), ratio(costs, cost))));
        });
        return text.toString();
    }

    /** What the report shows: the machine, and a cost a line. */
    String json() {
        StringJoiner costs = new StringJoiner(",\n");
        lines.forEach((line, ofWays) -> ofWays.forEach((way, cost) -> costs.add(String.format(
                Locale.ROOT,
                "    {\"workload\": \"%s\", \"classes\": %s, \"way\": \"%s\", \"nanoseconds\": %.2f, \"bytes\": %.1f}",
                line.workload(),
                line.classes(),
                way,
                cost.nanoseconds(),
                cost.bytes()))));
        return String.format(
                Locale.ROOT,
                "{\n  \"java\": \"%s\",\n  \"processors\": %d,\n  \"costs\": [\n%s\n  ]\n}\n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                costs);
    }

    /** How much of that way's time the engine takes. */
    private static String ratio(Map<String, Cost> costs, Cost other) {
        Cost engine = costs.get(ENGINE);
        return engine == null || engine.equals(other)
                ? ""
                : String.format(Locale.ROOT, "engine at %.2f of it", engine.nanoseconds() / other.nanoseconds());
    }
}
