package io.github.yieldstick.search.sources;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A compiler that leaves a source as it is, but for what it is told to put another text in place of. */
final class ReplacingCompiler {

    private ReplacingCompiler() {}

    /** The words that start it; a regular expression and what takes its place, or neither. */
    static String command(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        StringBuilder command =
                new StringBuilder("'%s' -cp '%s' %s".formatted(java, classPath(), ReplacingCompiler.class.getName()));
        for (String argument : arguments) {
            command.append(" '").append(argument).append("'");
        }
        return command.toString();
    }

    /** Where it lies, and what it needs. */
    private static String classPath() {
        return Stream.of(ReplacingCompiler.class, JsonMapper.class, JsonParser.class, JsonProperty.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode question = JsonMapper.shared().readTree(line);
                String source = question.path("source").asString("");
                out.println(
                        question.path("ask").asString("").equals("describe")
                                ? "{\"name\":\"replacing\",\"version\":\"1\"}"
                                : JsonMapper.shared()
                                        .createObjectNode()
                                        .put(
                                                "text",
                                                arguments.length == 2
                                                        ? source.replaceAll(arguments[0], arguments[1])
                                                        : source)
                                        .toString());
            }
        }
    }
}
