package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** More timers than that in one call never end. */
    private static final int MOST_TIMERS = 1_000;

    private final Realm realm;
    private final Recorder first;
    private final Value script;
    private final int calls;
    /** What a program from source finds around it; a body needs none. */
    private final Optional<ProgramHost> host;

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

        /**
         * A file in the way of CommonJS that exports {@code __generator}; each turn of its {@code while} loops is counted. Where it calls {@code turn} with a
         * number, that number has been reached.
         */
        public static Prepared of(String name, String file) {
            String counted = LOOP.matcher(file).replaceAll("while (turn(), ");
            return new Prepared(FileForm.SCRIPT.source(
                    "trial-" + name,
                    "(function (turn) { var exports = {};\n" + counted + "\nreturn exports.__generator; })"));
        }
    }

    private Trials(Realm realm, Recorder first, Value script, int calls, Optional<ProgramHost> host) {
        this.realm = realm;
        this.first = first;
        this.script = script;
        this.calls = calls;
        this.host = host;
    }

    /** The names that a program's surrounding code declares; the realm is of no use for anything else afterwards. */
    public static List<String> names(Realm realm, Program program) {
        new Recorder(realm);
        program.missing().forEach(realm::remove);
        realm.evaluate(Text.of("own", """
                var log = function () {};
                var gen = { next: function () {}, throw: function () {}, return: function () {} };
                gen[Symbol.iterator] = function () { return gen; };
                var __generator = function () { return gen; };
                """));
        List<String> before = realm.declared();
        realm.evaluate(program.surroundingCode());
        List<String> names = new ArrayList<>(realm.declared());
        names.removeAll(before);
        return names;
    }

    /** The names that a program from source declares; the realm, from {@link Realms#withinHost}, is of no use afterwards. */
    public static List<String> names(Realm realm, SourceProgram program) {
        return new SourceOpening(realm).names(HelperText.newest(), program);
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
        Recorder first = new Recorder(realm);
        program.missing().forEach(realm::remove);
        String code = "(function (__generator, log, gen) {\n"
                + program.surroundingCode().code() + "\n;return {\n"
                + "give: function (made) { gen = made; },\n"
                + "thisArgument: function () { return (\n"
                + program.thisArgument().code() + "\n); },\n"
                + "body: function (_a) {\n" + program.body().code() + "\n},\n"
                + members(calls, names) + "};\n})";
        return new Trials(realm, first, script(realm, code), calls.size(), Optional.empty());
    }

    /**
     * Makes a program from source ready, in its lowered form.
     *
     * @param realm a fresh one, from {@link Realms#withinHost}
     * @param program the program
     * @param calls the calls
     * @param names the names that it declares
     * @throws ProgramFault if a text does not parse
     */
    public static Trials open(Realm realm, SourceProgram program, List<Call> calls, List<String> names) {
        ProgramHost host = new ProgramHost(realm, new Output());
        host.installTime();
        Recorder first = new Recorder(realm);
        host.installHelper(realm.evaluate(Text.of("own", "(function () {})")), () -> {});
        String code = "(function (__generator, log, module, exports) {\n"
                + program.lowered().code() + "\n;return {\n"
                + "named: function () { return typeof gen === 'undefined' ? undefined : gen; },\n"
                + members(calls, names) + "};\n})";
        return new Trials(realm, first, script(realm, code), calls.size(), Optional.of(host));
    }

    private static Value script(Realm realm, String code) {
        return realm.ownScript(SCRIPT).execute(realm.evaluate(Text.of("program", code)));
    }

    private static String members(List<Call> calls, List<String> names) {
        StringBuilder code = new StringBuilder("names: [");
        names.stream()
                .filter(name -> IDENTIFIER.matcher(name).matches())
                .forEach(name -> code.append("[\"")
                        .append(name)
                        .append("\", function () { return ")
                        .append(name)
                        .append("; }],\n"));
        code.append("],\ncalls: [\n");
        for (Call call : calls) {
            code.append(call instanceof Call.OfVerb verb ? verb(verb) : expression(call));
        }
        return code.append("]").toString();
    }

    private static String verb(Call.OfVerb call) {
        return "{ verb: \"" + call.verb().word() + "\", list: function () { return [\n"
                + call.arguments().code() + "\n]; } },\n";
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
        Recorder recorder = new Recorder(first);
        if (host.isPresent()) {
            recorder.fromSource();
            host.get().restart();
            host.get().listen(recorder.unhandled());
        } else {
            realm.onRejection(recorder.rejected());
        }
        List<Shown> performed = new ArrayList<>();
        boolean ends = true;
        try {
            recorder.hand(script, recorder.load(helper.source), turns);
            ends = settle();
            script.invokeMember("declare");
        } catch (PolyglotException thrown) {
            if (Realm.isStop(thrown)) {
                throw thrown;
            }
            return new Trial(performed, isOut(), Optional.of(String.valueOf(thrown.getMessage())));
        }
        for (int at = 0; at < calls; at++) {
            script.invokeMember("call", at);
            ends &= settle();
            String[] parts = script.invokeMember("end").asString().split(SEPARATOR, -1);
            performed.add(new Shown(parts[0], parts[1], parts[2], parts[3], parts[4]));
        }
        return new Trial(performed, !ends || isOut(), Optional.empty());
    }

    /** How many turns the loops of the last helper took. */
    public int turnsTaken() {
        return script.invokeMember("taken").asInt();
    }

    /** The numbers that the last helper has reached. */
    public Set<Integer> reached() {
        String[] numbers = script.invokeMember("reached").asString().split(" ", -1);
        return Arrays.stream(numbers)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Runs what a program from source has set going; false where that does not end. */
    private boolean settle() {
        int timers = 0;
        while (host.isPresent() && host.get().runNext()) {
            if (timers++ > MOST_TIMERS) {
                host.get().restart();
                return false;
            }
        }
        return true;
    }

    private boolean isOut() {
        return script.invokeMember("isOut").asBoolean();
    }
}
