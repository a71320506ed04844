package io.github.yieldstick.compilers;

import io.github.yieldstick.oracle.LoadedTypeScript;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.oracle.TypeScript;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A TypeScript compiler on GraalJS. It takes the options of a {@code tsconfig.json}. */
final class TypeScriptOnGraal implements Compiler {
    private static final Duration EACH_WITHIN = Duration.ofSeconds(60);
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*");

    private final String id;
    private final TypeScript compiler;
    private final Identity identity;
    private final String options;

    /**
     * Loads nothing yet.
     *
     * @param id as it was asked for
     * @param build as {@link Compiler.Identity} has it
     */
    TypeScriptOnGraal(String id, Realms realms, String code, String version, String build, CompilerOptions options) {
        this.id = id;
        this.compiler = new TypeScript(realms, code, EACH_WITHIN);
        this.identity = new Identity("TypeScript", version, build);
        this.options = JsonMapper.shared().writeValueAsString(all(version, options));
    }

    /** What is asked of each version alike, so far as it knows the option, and what was asked for besides. */
    private static SortedMap<String, Object> all(String version, CompilerOptions asked) {
        SortedMap<String, Object> all = new TreeMap<>();
        all.put("target", "ES5");
        all.put("module", "CommonJS");
        all.put("importHelpers", true);
        all.put("downlevelIteration", true);
        all.put("newLine", "LF");
        all.put("allowJs", true);
        Matcher parts = VERSION.matcher(version);
        if (parts.matches()) {
            int major = Integer.parseInt(parts.group(1));
            int minor = Integer.parseInt(parts.group(2));
            if (major > 4 || (major == 4 && minor >= 7)) {
                all.put("moduleDetection", "force");
            }
            if (major >= 6) {
                all.put("ignoreDeprecations", "6.0");
            }
        }
        all.putAll(asked.typed());
        return all;
    }

    /** The version that a compiler gives itself; throws {@link CompilerUnusable} if it is none. */
    static String version(String id, Realms realms, String code) {
        try {
            return new TypeScript(realms, code, EACH_WITHIN).version();
        } catch (ProgramFault fault) {
            throw new CompilerUnusable(id + ": " + fault.getMessage() + "; name the file typescript.js of a compiler.");
        }
    }

    @Override
    public Identity identity() {
        return identity;
    }

    /** One that has it loaded already. */
    private final class Loaded implements Compiler {
        private final LoadedTypeScript loaded = new LoadedTypeScript(compiler, options);

        @Override
        public Identity identity() {
            return identity;
        }

        @Override
        public void compile(List<Text> sources, BiConsumer<Integer, Compiled> taken) {
            try {
                for (int i = 0; i < sources.size(); i++) {
                    taken.accept(i, compiled(loaded.compile(sources.get(i))));
                }
            } catch (ProgramFault fault) {
                throw new CompilerUnusable(id + ": " + fault.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CompilerUnusable(id + ": the search was interrupted");
            }
        }

        @Override
        public void close() {
            loaded.close();
        }
    }

    @Override
    public Compiler warm() {
        return new Loaded();
    }

    @Override
    public void compile(List<Text> sources, BiConsumer<Integer, Compiled> taken) {
        try {
            compiler.compile(sources, options, (index, answer) -> taken.accept(index, compiled(answer)));
        } catch (ProgramFault fault) {
            throw new CompilerUnusable(id + ": " + fault.getMessage());
        }
    }

    private static Compiled compiled(TypeScript.Answer answer) {
        if (answer instanceof TypeScript.Answer.Made made) {
            return new Compiled.Emitted(made.text(), List.of());
        }
        if (answer instanceof TypeScript.Answer.Complaint complaint) {
            return new Compiled.Refused(complaint.line() + ":" + complaint.column() + ": " + complaint.sentence());
        }
        if (answer instanceof TypeScript.Answer.Threw threw) {
            return new Compiled.Threw(threw.error());
        }
        return new Compiled.Late("the compiler: " + ((TypeScript.Answer.Hung) answer).sentence());
    }

    @Override
    public void close() {
        // It lives in a realm for as long as it is asked.
    }
}
