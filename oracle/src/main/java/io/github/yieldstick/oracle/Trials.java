package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Performs one program under many helpers, in one realm: many times as fast as a realm for each. What the program does to the realm
 * itself stays for the next trial, so the real helper should come first and last, and do the same both times.
 */
public final class Trials {
    private static final Text SCRIPT = Text.ofResource(Trials.class, "trials.js");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}$_][\\p{L}\\p{N}$_]*");
    private static final Pattern LOOP = Pattern.compile("\\bwhile \\(");
    private static final String SEPARATOR = "\u0000";

    private final Realm realm;
    private final Value script;
    private final int calls;

    /**
     * What one call made observable, in the forms in which calls are compared.
     *
     * @param labels the labels at which the body was entered
     * @param regions the regions at each entry
     * @param pending the pending operations at each entry
     * @param effects what was logged, and what nobody caught
     * @param completes how the call completed
     */
    public record Shown(String labels, String regions, String pending, String effects, String completes) {}

    /**
     * What one helper did.
     *
     * @param calls the calls, as far as it came
     * @param isOut whether it took more turns of its loops than it was given
     * @param failure what the helper threw instead of making a generator; empty where it made one
     */
    public record Trial(List<Shown> calls, boolean isOut, Optional<String> failure) {
        public Trial {
            calls = List.copyOf(calls);
        }
    }

    /** A helper's text, prepared once for all programs. */
    public static final class Prepared {
        private final Source source;

        private Prepared(Source source) {
            this.source = source;
        }

        /** A file in the way of CommonJS that exports {@code __generator}; each turn of its {@code while} loops is counted. */
        public static Prepared of(String name, String file) {
            String counted = LOOP.matcher(file).replaceAll("while (turn(), ");
            return new Prepared(FileForm.SCRIPT.source(
                    "trial-" + name, "(function (turn) { var exports = {};\n" + counted + "\nreturn exports.__generator; })"));
        }
    }

    private Trials(Realm realm, Value script, int calls) {
        this.realm = realm;
        this.script = script;
        this.calls = calls;
    }

    /** The names that a program's surrounding code declares; the realm is of no use for anything else afterwards. */
    public static List<String> names(Realm realm, Program program) {
        new Recorder(realm);
        program.missing().forEach(realm::remove);
        realm.evaluate(Text.of("own", "var log = function () {}, __generator = function () { return {}; }, gen;"));
        List<String> before = realm.declared();
        realm.evaluate(program.surroundingCode());
        List<String> names = new ArrayList<>(realm.declared());
        names.removeAll(before);
        return names;
    }

    /**
     * Makes a program ready.
     *
     * @param realm a fresh one
     * @param program the program
     * @param calls the calls
     * @param names the names that its surrounding code declares
     * @throws ProgramFault if a text does not parse
     */
    public static Trials open(Realm realm, Program program, List<Call> calls, List<String> names) {
        program.missing().forEach(realm::remove);
        List<String> readable = names.stream().filter(name -> IDENTIFIER.matcher(name).matches()).toList();
        Value factory = realm.evaluate(Text.of("program", factory(program, calls, readable)));
        Value script = realm.ownScript(SCRIPT).execute(factory);
        return new Trials(realm, script, calls.size());
    }

    private static String factory(Program program, List<Call> calls, List<String> names) {
        StringBuilder code = new StringBuilder("(function (__generator, log, gen) {\n");
        code.append(program.surroundingCode().code()).append("\n;return {\n");
        code.append("give: function (made) { gen = made; },\n");
        code.append("thisArgument: function () { return (\n").append(program.thisArgument().code()).append("\n); },\n");
        code.append("body: function (_a) {\n").append(program.body().code()).append("\n},\n");
        code.append("names: [");
        names.forEach(name -> code.append("[\"").append(name).append("\", function () { return ").append(name).append("; }],\n"));
        code.append("],\ncalls: [\n");
        for (Call call : calls) {
            code.append(call instanceof Call.OfVerb verb ? verb(verb) : expression(call));
        }
        return code.append("] };\n})").toString();
    }

    private static String verb(Call.OfVerb call) {
        return "{ verb: \"" + call.verb().word() + "\", list: function () { return [\n" + call.arguments().code() + "\n]; } },\n";
    }

    private static String expression(Call call) {
        return "{ expression: function () { return (\n" + call.code() + "\n); } },\n";
    }

    /**
     * Performs all calls under one helper.
     *
     * @param turns how many turns its loops may take
     */
    public Trial perform(Prepared helper, int turns) {
        Recorder recorder = new Recorder(realm);
        realm.onRejection(recorder.rejected());
        List<Shown> performed = new ArrayList<>();
        try {
            recorder.hand(script, recorder.load(helper.source), turns);
        } catch (PolyglotException thrown) {
            if (Realm.isStop(thrown)) {
                throw thrown;
            }
            return new Trial(performed, isOut(), Optional.of(String.valueOf(thrown.getMessage())));
        }
        for (int at = 0; at < calls; at++) {
            script.invokeMember("call", at);
            String[] parts = script.invokeMember("end").asString().split(SEPARATOR, -1);
            performed.add(new Shown(parts[0], parts[1], parts[2], parts[3], parts[4]));
        }
        return new Trial(performed, isOut(), Optional.empty());
    }

    private boolean isOut() {
        return script.invokeMember("isOut").asBoolean();
    }
}
