package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * A program in a realm, under one helper: performs calls one after the other, and answers questions about the last one.
 * Expectations are expressions of the same realm: a name means that very object, a literal is compared by structure.
 */
public final class Session {
    private static final Pattern VERB = Pattern.compile("\\s*(next|throw|return)\\((.*)\\)\\s*", Pattern.DOTALL);

    private final Realm realm;
    private final Recorder recorder;
    private final Value generator;

    private Session(Realm realm, Recorder recorder, Value generator) {
        this.realm = realm;
        this.recorder = recorder;
        this.generator = generator;
    }

    /**
     * Puts helper and program into a fresh realm and makes the generator {@code gen}.
     *
     * @throws ProgramFault if a text of the program does not parse, or the surrounding code throws
     */
    public static Session open(Realm realm, Helper helper, Program program) {
        Recorder recorder = new Recorder(realm);
        program.missing().forEach(realm::remove);
        realm.global("log", recorder.log());
        Value generatorHelper = helper.install(realm);
        realm.global("__generator", generatorHelper);
        List<String> before = realm.declared();

        realm.evaluate(program.surroundingCode());
        Value thisArgument = realm.expression(program.thisArgument());
        Value body = recorder.recorded(realm.function("_a", program.body()));
        Value generator = make(generatorHelper, thisArgument, body);
        realm.global("gen", generator);

        List<String> names = new ArrayList<>(realm.declared());
        names.removeAll(before);
        names.add("log");
        names.add("__generator");
        recorder.declare(realm.list(Text.of("names", quoted(names))));
        return new Session(realm, recorder, generator);
    }

    /**
     * Performs a call: {@code next(V)}, {@code throw(V)}, {@code return(V)} on the generator, or any expression.
     *
     * @return what it made observable
     * @throws ProgramFault if it does not parse, or an argument of a verb names what is not there
     */
    public CallTrace call(Text call) {
        recorder.begin();
        Matcher verb = VERB.matcher(call.code());
        if (verb.matches() && parses("[" + verb.group(2) + "]")) {
            Value arguments = realm.list(call.part(verb.start(2), verb.end(2)));
            return recorder.verb(call.code(), generator, verb.group(1), arguments);
        }
        return recorder.expression(call.code(), realm.thunk(call));
    }

    /** Whether the last call completed in that way with that value. */
    public boolean completed(Completion.Kind kind, Text value) {
        return ask(kind.word(), value, realm::expression);
    }

    /** Whether the last call threw an error of just that class, a global name. */
    public boolean threwA(Text className) {
        Value constructor = realm.expression(className);
        return realm.ask(className, () -> recorder.ask("throwsA", constructor)).asBoolean();
    }

    /** Whether the error that the last call threw has just that message. */
    public boolean hasMessage(Text message) {
        Value text = realm.expression(message);
        return realm.ask(message, () -> recorder.ask("message", text)).asBoolean();
    }

    /** Whether the last call logged just those values. */
    public boolean logged(Text values) {
        return ask("logged", values, realm::list);
    }

    /** Whether the body was entered with just those stacks of regions, a list with an item an entry. */
    public boolean sawRegions(Text stacks) {
        return ask("regions", stacks, realm::list);
    }

    /** Whether the body was entered with just those stacks of pending operations, a list with an item an entry. */
    public boolean sawPending(Text stacks) {
        return ask("pending", stacks, realm::list);
    }

    /** Evaluated twice, so that the recorder can tell an object that is there from a literal. */
    private boolean ask(String question, Text expected, Function<Text, Value> evaluate) {
        Value first = evaluate.apply(expected);
        Value second = evaluate.apply(expected);
        return realm.ask(expected, () -> recorder.ask(question, first, second)).asBoolean();
    }

    private static Value make(Value helper, Value thisArgument, Value body) {
        try {
            return helper.execute(thisArgument, body);
        } catch (PolyglotException thrown) {
            throw Realm.isStop(thrown) ? thrown : new HelperFailure(String.valueOf(thrown.getMessage()));
        }
    }

    private boolean parses(String expression) {
        try {
            realm.evaluate(Text.of("call", "(function () { return " + expression + "; })"));
            return true;
        } catch (ProgramFault otherwise) {
            return false;
        }
    }

    private static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(name -> '"' + name + '"').toList());
    }
}
