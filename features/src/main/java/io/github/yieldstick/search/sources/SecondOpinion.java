package io.github.yieldstick.search.sources;

import io.github.yieldstick.oracle.ProgramBatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What V8 does with a program as it stands, where Node.js is on this machine. */
final class SecondOpinion {
    private static final long SECONDS = 20;
    private static final String PROGRAM = """
            const { given, batch, code, calls } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
            const run = eval;
            const script = run(batch)(run(given));
            (async () => {
              try {
                run('"use strict";\\n' + code);
              } catch (error) {
                console.log(JSON.stringify(["is not JavaScript: " + error.message]));
                return;
              }
              if (script.start())
                for (const each of calls) {
                  script.call(run("gen => " + each));
                  await new Promise(setImmediate);
                  script.settle();
                }
              console.log(JSON.stringify(script.lines()));
            })();
            process.on("unhandledRejection", () => {});
            """;

    private boolean absent;

    /** What it does, in lines; empty where there is no Node.js, or it gives no answer. */
    Optional<List<String>> of(Drawn program) {
        if (absent) {
            return Optional.empty();
        }
        try {
            Path question = Files.createTempFile("yieldstick", ".json");
            try {
                return answer(question, program);
            } finally {
                Files.deleteIfExists(question);
            }
        } catch (IOException missing) {
            absent = true;
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<List<String>> answer(Path question, Drawn program)
            throws IOException, InterruptedException {
        ObjectNode asked = JsonMapper.shared()
                .createObjectNode()
                .put("given", Around.script())
                .put("batch", ProgramBatch.script())
                .put("code", program.part(0));
        asked.set("calls", JsonMapper.shared().valueToTree(program.calls()));
        Files.writeString(question, asked.toString());
        Process node = new ProcessBuilder("node", "-e", PROGRAM, question.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        node.getOutputStream().close();
        if (!node.waitFor(SECONDS, TimeUnit.SECONDS)) {
            node.destroyForcibly();
            return Optional.empty();
        }
        return lines(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Optional<List<String>> lines(String answer) {
        try {
            List<String> lines = new ArrayList<>();
            for (JsonNode line : JsonMapper.shared().readTree(answer)) {
                lines.add(line.asString(""));
            }
            return Optional.of(lines);
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }
}
