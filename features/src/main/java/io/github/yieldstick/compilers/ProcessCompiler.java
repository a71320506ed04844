package io.github.yieldstick.compilers;

import io.github.yieldstick.child.ChildProcess;
import io.github.yieldstick.child.Heard;
import io.github.yieldstick.child.Tail;
import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.process.CommandWords;
import io.github.yieldstick.process.EngineUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A compiler behind the compiler protocol. Its program is ended where it hangs, and started anew where it has ended; one that ends
 * again and again is asked no more.
 */
final class ProcessCompiler implements Compiler {
    /** So often in a row it may end, hang or talk nonsense. */
    private static final int MOST_FAULTS = 5;

    private final String id;
    private final List<String> words;
    private final CompilerOptions options;
    private final Duration within;
    private final Identity identity;
    private Optional<Running> running = Optional.empty();

    private record Running(ChildProcess<CompilerLine> process, Tail noise, Tail stderr) {

        String besides() {
            return stderr.sentence("on stderr") + noise.sentence("on stdout beside its answers");
        }
    }

    private ProcessCompiler(String id, List<String> words, CompilerOptions options, Duration within) {
        this.id = id;
        this.words = words;
        this.options = options;
        this.within = within;
        this.identity = introduced();
    }

    /**
     * Starts a program and has it say who it is.
     *
     * @param within how long it may take over an answer
     * @throws CompilerUnusable if it cannot be started, or does not say it
     */
    static ProcessCompiler start(String id, String command, CompilerOptions options, Duration within) {
        try {
            return new ProcessCompiler(id, CommandWords.of(command), options, within);
        } catch (EngineUnavailable unwritten) {
            throw new CompilerUnusable(id + ": " + unwritten.getMessage());
        }
    }

    private Identity introduced() {
        ObjectNode question = JsonMapper.shared().createObjectNode().put("ask", "describe");
        question.set("options", JsonMapper.shared().valueToTree(options.typed()));
        Answer answer = answer(question);
        if (!(answer instanceof Answer.Given given)) {
            throw new CompilerUnusable(
                    id + ": expected the compiler to say who it is, " + ((Answer.Fault) answer).told());
        }
        ObjectNode said = given.content();
        if (said.has("refused")) {
            throw unusable(said.path("refused").asString(""));
        }
        if (!said.path("name").isString() || !said.path("version").isString()) {
            throw unusable("expected the compiler to say its name and version, found " + said
                    + "; see the compiler protocol.");
        }
        return new Identity(
                said.path("name").asString(),
                said.path("version").asString(),
                said.path("build").asString(""));
    }

    private CompilerUnusable unusable(String sentence) {
        close();
        return new CompilerUnusable(id + ": " + sentence);
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public void compile(List<Text> sources, BiConsumer<Integer, Compiled> taken) {
        int faults = 0;
        for (int i = 0; i < sources.size(); i++) {
            Compiled compiled = faults < MOST_FAULTS
                    ? compiled(sources.get(i))
                    : new Compiled.Broken("the compiler was not asked, since it gave no answer to " + MOST_FAULTS
                            + " sources in a row");
            faults = compiled instanceof Compiled.Broken || compiled instanceof Compiled.Late ? faults + 1 : 0;
            taken.accept(i, compiled);
        }
    }

    private Compiled compiled(Text source) {
        ObjectNode question = JsonMapper.shared()
                .createObjectNode()
                .put("ask", "compile")
                .put("file", source.file())
                .put("source", source.code());
        question.set("options", JsonMapper.shared().valueToTree(options.typed()));
        Answer answer = answer(question);
        if (answer instanceof Answer.Fault fault) {
            return fault.isLate() ? new Compiled.Late(fault.told()) : new Compiled.Broken(fault.told());
        }
        ObjectNode said = ((Answer.Given) answer).content();
        if (said.path("refused").isString()) {
            return new Compiled.Refused(said.path("refused").asString());
        }
        if (!said.path("text").isString()) {
            return new Compiled.Broken("expected an answer with text or refused, found " + shown(said));
        }
        return new Compiled.Emitted(said.path("text").asString(), modules(said.path("modules")));
    }

    private static String shown(ObjectNode said) {
        String text = said.toString();
        return text.substring(0, Math.min(200, text.length()));
    }

    private static List<CompiledProgram.Module> modules(JsonNode written) {
        List<CompiledProgram.Module> modules = new ArrayList<>();
        for (JsonNode each : written) {
            Map<String, String> requires = new HashMap<>();
            each.path("requires")
                    .properties()
                    .forEach(entry ->
                            requires.put(entry.getKey(), entry.getValue().asString("")));
            modules.add(new CompiledProgram.Module(
                    each.path("name").asString(""), each.path("text").asString(""), requires));
        }
        return modules;
    }

    /** What came of a question. */
    private sealed interface Answer {
        record Given(ObjectNode content) implements Answer {}

        record Fault(boolean isLate, String told) implements Answer {}
    }

    private Answer answer(ObjectNode question) {
        Running program;
        try {
            program = running();
        } catch (IOException absent) {
            return new Answer.Fault(false, "the program cannot be started: " + absent.getMessage());
        }
        program.process().say((question + "\n").getBytes(StandardCharsets.UTF_8));
        Heard<CompilerLine> heard;
        try {
            heard = program.process().hear(within);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Fault(true, "the run was interrupted");
        }
        if (heard instanceof Heard.Said<CompilerLine> said && said.message() instanceof CompilerLine.Whole whole) {
            return new Answer.Given(whole.content());
        }
        Answer fault = fault(heard, program);
        close();
        return fault;
    }

    private Answer fault(Heard<CompilerLine> heard, Running program) {
        if (heard instanceof Heard.Said<CompilerLine> said
                && said.message() instanceof CompilerLine.Nonsense nonsense) {
            return new Answer.Fault(false, nonsense.sentence() + program.besides());
        }
        if (heard instanceof Heard.Silence<CompilerLine>) {
            return new Answer.Fault(
                    true, "the program gave no answer within " + within.toMillis() + " ms" + program.besides());
        }
        String end = program.process()
                .exitCode()
                .map(code -> "the program ended with exit code " + code)
                .orElse("the program closed its stdout without having ended");
        return new Answer.Fault(false, end + program.besides());
    }

    private Running running() throws IOException {
        if (running.isEmpty()) {
            Tail noise = new Tail();
            Tail stderr = new Tail();
            running = Optional.of(new Running(
                    ChildProcess.start(
                            new ProcessBuilder(words),
                            new ChildProcess.Manner<>(
                                    "compiler",
                                    new CompilerLine.Reader(),
                                    CompilerLine.LONGEST,
                                    noise,
                                    stderr,
                                    within)),
                    noise,
                    stderr));
        }
        return running.get();
    }

    @Override
    public void close() {
        running.ifPresent(program -> program.process().close());
        running = Optional.empty();
    }
}
