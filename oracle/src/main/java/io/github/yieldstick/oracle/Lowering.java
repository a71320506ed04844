package io.github.yieldstick.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Lowers JavaScript to ES5 with the real TypeScript compiler, which has to be on the class path
 * ({@code org.webjars.npm:typescript}) and takes many seconds to load at first, and half a second whenever it is asked
 * again. Safe for use by several threads.
 */
public final class Lowering {
    private static final String VERSION = "5.9.3";
    private static final String COMPILER = "/META-INF/resources/webjars/typescript/" + VERSION + "/lib/typescript.js";
    private static final Text SCRIPT = Text.ofResource(Lowering.class, "lowering.js");

    /** As in a {@code tsconfig.json}; the helpers are asked of tslib, so that a realm can serve them. */
    private static final String OPTIONS = """
            {
              "target": "ES5",
              "module": "CommonJS",
              "moduleDetection": "force",
              "importHelpers": true,
              "downlevelIteration": true,
              "newLine": "LF",
              "sourceMap": false,
              "removeComments": false,
              "allowJs": true
            }
            """;

    /** Takes the types away, and leaves the rest as it stands. */
    private static final String ERASING = """
            {
              "target": "ESNext",
              "moduleDetection": "legacy",
              "newLine": "LF",
              "removeComments": false
            }
            """;

    private static final String JAVASCRIPT = "source.js";
    private static final String TYPESCRIPT = "source.ts";

    /** For hundreds of texts. */
    private static final Bounds BOUNDS = new Bounds(20_000_000_000L, Duration.ofMinutes(10));

    private final Realms realms;
    private Optional<Source> compiler = Optional.empty();

    /** One that lowers in realms of those; loads nothing yet. */
    public Lowering(Realms realms) {
        this.realms = realms;
    }

    /** Whether the compiler is on the class path. */
    public static boolean isAvailable() {
        return Lowering.class.getResource(COMPILER) != null;
    }

    /** The compiler's version, which is known without it. */
    public static String compilerVersion() {
        return VERSION;
    }

    /**
     * What a lowered text depends on, in short: the same key means the same lowered text. Needs no compiler.
     *
     * @return a SHA-256 in hexadecimal of the options, the compiler's version and the source's code
     */
    public static String key(Text source) {
        String all = OPTIONS + VERSION + "\n" + source.code();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Each Java platform has SHA-256.", missing);
        }
    }

    /**
     * Lowers a script; the same code gives the same text.
     *
     * @param source JavaScript, of any edition that the compiler knows
     * @return ES5 that asks {@code require("tslib")} for its helpers
     * @throws ProgramFault if it does not parse
     * @throws IllegalStateException if the compiler is not on the class path, or gives no answer within its bounds
     */
    public String lower(Text source) {
        return lowerAll(List.of(source)).get(0);
    }

    /**
     * Lowers many scripts, which takes less than lowering each of them by itself.
     *
     * @param sources as for {@link #lower}
     * @return their lowered texts, in their order
     * @throws ProgramFault for the first that does not parse
     * @throws IllegalStateException if the compiler is not on the class path, or gives no answer within its bounds
     */
    public List<String> lowerAll(List<Text> sources) {
        return codes(lowerWithLines(sources, false));
    }

    /**
     * Lowers scripts, and tells which line of the source each line was made of.
     *
     * @param typed whether they are in TypeScript
     * @return their lowered texts, in their order
     * @throws ProgramFault for the first that does not parse
     */
    public List<LoweredText> lowerWithLines(List<Text> sources, boolean typed) {
        return all(sources, typed ? TYPESCRIPT : JAVASCRIPT, OPTIONS);
    }

    /**
     * Lowers scripts in TypeScript.
     *
     * @return their lowered texts, in their order
     * @throws ProgramFault for the first that does not parse
     */
    public List<String> lowerTyped(List<Text> sources) {
        return codes(lowerWithLines(sources, true));
    }

    /**
     * Takes the types out of scripts in TypeScript.
     *
     * @return the scripts as they stand without their types, in their order
     * @throws ProgramFault for the first that does not parse
     */
    public List<String> eraseTypes(List<Text> sources) {
        return codes(all(sources, TYPESCRIPT, ERASING));
    }

    private static List<String> codes(List<LoweredText> texts) {
        return texts.stream().map(LoweredText::code).toList();
    }

    private List<LoweredText> all(List<Text> sources, String fileName, String compilerOptions) {
        Source loaded = compiler();
        Ending<List<LoweredText>> ending = realms.within(BOUNDS, Lowering::options, realm -> {
            realm.run(loaded);
            Value script = realm.evaluate(SCRIPT);
            return sources.stream()
                    .map(source -> made(script.execute(source.code(), fileName, compilerOptions, VERSION), source))
                    .toList();
        });
        if (ending instanceof Ending.Answered<List<LoweredText>> answered) {
            return answered.answer();
        }
        throw new IllegalStateException("The TypeScript compiler does not come to its end: "
                + ((Ending.Stopped<List<LoweredText>>) ending).sentence() + ".");
    }

    private static LoweredText made(Value answer, Text source) {
        if (answer.hasMember("fault")) {
            String place = source.place(
                    answer.getMember("line").asInt(), answer.getMember("column").asInt());
            throw new ProgramFault(
                    place,
                    "the source does not parse: " + answer.getMember("fault").asString());
        }
        return new LoweredText(
                answer.getMember("text").asString(), answer.getMember("lines").asString());
    }

    static Context.Builder options(Context.Builder options) {
        return options.option("js.graal-builtin", "false")
                .allowExperimentalOptions(true)
                .option("js.lazy-translation", "true"); // half the time that it takes to load
    }

    /** Held, so that the engine keeps what it has parsed. */
    private synchronized Source compiler() {
        if (compiler.isEmpty()) {
            compiler = Optional.of(read());
        }
        return compiler.get();
    }

    private static Source read() {
        try (InputStream in = Lowering.class.getResourceAsStream(COMPILER)) {
            if (in == null) {
                throw new IllegalStateException("The TypeScript compiler is needed to lower a source, and "
                        + "org.webjars.npm:typescript:" + VERSION + " is not on the class path.");
            }
            String code = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FileForm.SCRIPT.source("typescript.js", code);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + COMPILER, unreadable);
        }
    }
}
