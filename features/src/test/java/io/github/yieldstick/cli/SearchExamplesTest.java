package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yieldstick.search.Shard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples of how a search is spread ask for what the command knows, and reach every shard. */
class SearchExamplesTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("search");

    @TempDir
    private Path folder;

    /** Runs a script of the shell with a command {@code yieldstick} that only writes down what it was given, a line a call. */
    private List<String> calls(List<String> words, Map<String, String> environment) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no shell on this machine");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path written = folder.resolve("calls");
        Path command = Files.writeString(
                bin.resolve("yieldstick"), "#!/bin/sh\necho \"$@\" >> '" + written + "'\nmkdir -p target\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("target"));
        ProcessBuilder process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        process.environment().put("PATH", bin + ":/usr/bin:/bin");
        process.environment().putAll(environment);
        Process running = process.start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        return Files.readAllLines(written);
    }

    /** The value of {@code --shard}, of a search that the command would take as it is. */
    private static String shard(String call) {
        List<String> words = new ArrayList<>(List.of(call.split(" ")));
        assertThat(words.remove(0)).isEqualTo("search");
        CommandLine.ParseResult parsed = new CommandLine(new SearchCommand()).parseArgs(words.toArray(String[]::new));
        String shard = parsed.matchedOptionValue("--shard", "");
        assertThat(Shard.of(shard).written()).isEqualTo(shard);
        return shard;
    }

    private static void isMerge(String call) {
        assertThat(call).startsWith("search merge ");
        new CommandLine(new SearchCommand())
                .parseArgs(call.substring("search ".length()).split(" "));
    }

    private static JsonNode yaml(String name) throws IOException {
        return new YAMLMapper().readTree(Files.readString(EXAMPLES.resolve(name), StandardCharsets.UTF_8));
    }

    @Test
    void the_shell_script_searches_every_shard_and_merges_them() throws Exception {
        List<String> calls = calls(
                List.of("bash", EXAMPLES.resolve("parallel.sh").toString(), "--engine", "java", "--seconds", "5"),
                Map.of("SHARDS", "3"));
        assertThat(calls.subList(0, 3).stream().map(SearchExamplesTest::shard).sorted())
                .containsExactly("1/3", "2/3", "3/3");
        assertThat(calls.subList(0, 3)).allMatch(call -> call.contains("--engine java --seconds 5"));
        isMerge(calls.get(3));
    }

    @Test
    void each_job_of_the_matrix_has_a_shard() throws Exception {
        JsonNode jobs = yaml("ci-matrix.yml").path("jobs");
        String search = command(jobs.path("search"));
        List<String> shards = new ArrayList<>();
        for (JsonNode number :
                jobs.path("search").path("strategy").path("matrix").path("shard")) {
            List<String> calls = calls(
                    List.of(
                            "bash",
                            "-e",
                            "-c",
                            search.replace("${{ matrix.shard }}", number.asString(""))
                                    .replaceAll(Pattern.quote("${{") + ".*?}}", "12")),
                    Map.of());
            shards.add(shard(calls.get(calls.size() - 1)));
        }
        assertThat(shards).hasSize(16).doesNotHaveDuplicates().allMatch(shard -> shard.endsWith("/16"));
        isMerge(command(jobs.path("merge")).replaceFirst("yieldstick ", ""));
        assertThat(jobs.path("merge").path("needs").asString("")).isEqualTo("search");
    }

    /** The line in which a job calls the command, by the name that stands on the path. */
    private static String command(JsonNode job) {
        List<String> lines = new ArrayList<>();
        job.path("steps").forEach(step -> step.path("run").asString("").lines().forEach(lines::add));
        return lines.stream()
                .filter(line -> line.contains("yieldstick search"))
                .map(line -> line.replace("features/target/yieldstick/bin/", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void each_pod_of_the_job_has_the_shard_of_its_index() throws Exception {
        JsonNode job = yaml("kubernetes-job.yaml");
        assertThat(job.path("apiVersion").asString("")).isEqualTo("batch/v1");
        JsonNode spec = job.path("spec");
        assertThat(spec.path("completionMode").asString("")).isEqualTo("Indexed");
        int completions = spec.path("completions").asInt();
        List<String> words = new ArrayList<>();
        spec.path("template")
                .path("spec")
                .path("containers")
                .path(0)
                .path("command")
                .forEach(word -> words.add(word.asString("")));
        List<String> shards = new ArrayList<>();
        for (int index = 0; index < completions; index++) {
            List<String> calls = calls(
                    words,
                    Map.of(
                            "JOB_COMPLETION_INDEX",
                            "" + index,
                            "RESULTS",
                            folder.resolve("results").toString()));
            String call = calls.get(calls.size() - 1);
            assertThat(call).contains("--resume").endsWith("/results/" + index);
            shards.add(shard(call));
        }
        assertThat(shards)
                .hasSize(completions)
                .doesNotHaveDuplicates()
                .allMatch(shard -> shard.endsWith("/" + completions));
    }
}
