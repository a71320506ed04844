package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Stands around the body of a case and notes what happens: one recorder for the real helper and for every engine. Its
 * JavaScript, {@link RecorderPart}, does the work; this reads what it notes into records.
 */
final class Recorder {
    private final Realm realm;
    private final Value objectNames;
    private final Value values;
    private final Value trace;
    private final Value calls;
    private final Value expectations;
    private final Value expressions;
    private final OpenEvents open = new OpenEvents();
    private final Value looks;
    private final ProxyExecutable rest = arguments -> Cut.rest(arguments[0].asString());
    private final ProxyExecutable digest = arguments -> Cut.digest(arguments[0].asString());
    private Set<String> filesOfEngine = Set.of();
    private Optional<Value> namesInLanes = Optional.empty();
    private LaneListener listener = LaneListener.none();

    Recorder(Realm realm) {
        this(realm, Optional.empty());
    }

    /** The same for another program in the realm of an earlier one. */
    Recorder(Recorder earlier) {
        this(earlier.realm, Optional.of(earlier.objectNames.invokeMember("builtIns")));
    }

    private Recorder(Realm realm, Optional<Value> builtIns) {
        this.realm = realm;
        ProxyExecutable isOfEngine = arguments -> isOfEngine(arguments[0]);
        looks = RecorderPart.LOOKS.load(realm, isOfEngine);
        objectNames = builtIns.isPresent()
                ? RecorderPart.NAMES.load(realm, looks, builtIns.get())
                : RecorderPart.NAMES.load(realm, looks);
        values = RecorderPart.VALUES.load(realm, looks, objectNames, Cut.MOST_LETTERS, rest, digest);
        Value stacks = RecorderPart.STACKS.load(realm, looks, values);
        trace = RecorderPart.TRACE.load(realm, looks, values, stacks, digest);
        calls = RecorderPart.CALLS.load(realm, looks, values, trace);
        expectations = RecorderPart.EXPECTATIONS.load(realm, looks, calls, trace);
        expressions = RecorderPart.EXPRESSIONS.load(realm, looks, objectNames, values, calls, trace);
        trace.invokeMember("tellOf", (ProxyExecutable) arguments -> {
            Event event = event(arguments[0]);
            open.add(event);
            listener.happened(event);
            return arguments[0];
        });
    }

    /** What has happened so far in the call that is under way; may be asked by any thread, and when the realm has ended. */
    List<Event> open() {
        return open.toList();
    }

    /** Puts a helper into the realm; what is written in its files belongs to the engine. */
    Value install(Helper helper) {
        Set<String> before = realm.filesRun();
        Value installed = helper.install(realm);
        filesOfEngine = realm.filesRun();
        filesOfEngine.removeAll(before);
        return installed;
    }

    /** Runs a text that its caller holds, which then belongs to the engine. */
    Value load(Source text) {
        filesOfEngine = Set.of(text.getName());
        return realm.runHeld(text);
    }

    /** Has a script of the kit's own begin with the parts of this recorder. */
    void hand(Value script, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(objectNames, trace, calls));
        all.addAll(List.of(arguments));
        script.invokeMember("begin", all.toArray());
    }

    /**
     * Puts a helper into the realm, and follows each generator that it makes. To be called before a case can change the
     * built-in objects.
     *
     * @param heard hears from here on what happens
     */
    Value installInLanes(Helper helper, LaneListener heard) {
        listener = heard;
        Value names = RecorderPart.NAMES.load(realm, looks);
        Value ownValues = RecorderPart.VALUES.load(realm, looks, names, Cut.MOST_LETTERS, rest, digest);
        ownValues.invokeMember("fromSource");
        Value stacks = RecorderPart.STACKS.load(realm, looks, ownValues);
        ProxyExecutable place = arguments -> {
            lane(arguments[0].asInt(), arguments[1]).ifPresent(heard::made);
            return true;
        };
        Value lanes = RecorderPart.LANES.load(realm, looks, ownValues, stacks, trace, place);
        namesInLanes = Optional.of(names);
        return lanes.execute(install(helper));
    }

    private static Optional<Lane> lane(int number, Value body) {
        return Optional.ofNullable(body.getSourceLocation())
                .map(place -> new Lane(number, place.getStartLine(), place.getEndLine()));
    }

    private boolean isOfEngine(Value function) {
        SourceSection place = function.getSourceLocation();
        return place != null && filesOfEngine.contains(place.getSource().getName());
    }

    Value log() {
        return trace.getMember("log");
    }

    /** What the host tells of errors that nobody caught. */
    Value unhandled() {
        return trace.getMember("unhandled");
    }

    /** What the realm tells of rejections that nobody handles. */
    Value rejected() {
        return trace.getMember("rejected");
    }

    /** What a call gives may be a promise from here on, which is waited for, and native and lowered iterators are written alike. */
    void fromSource() {
        values.invokeMember("fromSource");
        calls.invokeMember("fromSource");
    }

    Value recorded(Value body) {
        return trace.invokeMember("recorded", body);
    }

    /** Objects of those global names are told by them. */
    void declare(List<String> names) {
        List<String> looks = names.stream().map(Recorder::look).toList();
        objectNames.invokeMember("declare", all(looks));
        namesInLanes.ifPresent(own -> own.invokeMember("declare", all(looks)));
    }

    private Value all(List<String> looks) {
        try {
            return realm.ownScript(Text.of("names", looks.toString()));
        } catch (PolyglotException keyword) { // which a property of the global object may have as its name
            if (!keyword.isSyntaxError()) {
                throw keyword;
            }
            List<String> names = looks.stream().filter(realm::parses).toList();
            return realm.ownScript(Text.of("names", names.toString()));
        }
    }

    /** The name, with a function that gives what it stands for: to evaluate the name each time takes a hundred times as long. */
    private static String look(String name) {
        return "[\"" + name + "\", function () { return " + name + "; }]";
    }

    /** Performs it; what the list of arguments throws is thrown. */
    Value verb(Value generator, Call.Verb verb, Value list) {
        return calls.invokeMember("verb", generator, verb.word(), list);
    }

    Value expression(Value evaluate) {
        return calls.invokeMember("expression", evaluate);
    }

    /** What happens from here on belongs to the next call. */
    void begin() {
        calls.invokeMember("begin");
    }

    Value ask(String question, Object... arguments) {
        return expectations.invokeMember(question, arguments);
    }

    /** What the case did since the last call has ended, or since this was asked, in words that follow a subject; empty where it did nothing. */
    String disturbance() {
        return trace.invokeMember("disturbance").asString();
    }

    /** The name that nothing declares, for which an error came out of the last call; empty where none did. */
    String undeclared() {
        return expectations.invokeMember("undeclared").asString();
    }

    /** The call that was performed, as far as it has come. */
    CallTrace end(String call) {
        Value noted = calls.invokeMember("end");
        open.forget();
        Value completion = noted.getMember("completion");
        return new CallTrace(
                call,
                events(noted.getMember("events")),
                new RecordedCompletion(
                        RecordedCompletion.Kind.valueOf(
                                completion.getMember("kind").asString()),
                        written(completion.getMember("value"))));
    }

    /**
     * Expressions for what the last call has shown.
     *
     * @param code all JavaScript of the case
     * @param stacks whether for the regions and the pending operations, too
     */
    CallExpressions expressions(String code, boolean stacks) {
        expressions.invokeMember("of", code);
        return new CallExpressions(
                read(expressions.invokeMember("completion")),
                expressions("logs"),
                stacks ? expressions("regions") : List.of(),
                stacks ? expressions("pending") : List.of());
    }

    private List<Expression> expressions(String of) {
        Value answers = expressions.invokeMember(of);
        List<Expression> all = new ArrayList<>();
        for (long i = 0; i < answers.getArraySize(); i++) {
            all.add(read(answers.getArrayElement(i)));
        }
        return all;
    }

    private static Expression read(Value answer) {
        String text = answer.getMember("text").asString();
        return switch (answer.getMember("kind").asString()) {
            case "KNOWN" -> new Expression.Known(text);
            case "HOST_ERROR" -> new Expression.HostError(text);
            case "NONE" -> new Expression.None(text);
            default -> throw new IllegalStateException("The recorder gave an unknown expression: " + answer);
        };
    }

    private static List<Event> events(Value noted) {
        List<Event> events = new ArrayList<>();
        for (long i = 0; i < noted.getArraySize(); i++) {
            events.add(event(noted.getArrayElement(i)));
        }
        return events;
    }

    private static Event event(Value noted) {
        if (noted.hasMember("generator")) {
            return ofGenerator(noted);
        }
        return switch (noted.getMember("kind").asString()) {
            case "entered" ->
                new Event.Entered(
                        noted.getMember("label").asString(),
                        strings(noted.getMember("regions")),
                        strings(noted.getMember("pending")));
            case "answered" -> new Event.Answered(written(noted.getMember("value")));
            case "threw" -> new Event.Threw(written(noted.getMember("value")));
            case "logged" -> new Event.Logged(written(noted.getMember("value")));
            case "rejected" -> new Event.Rejected(written(noted.getMember("value")));
            case "uncaught" -> new Event.Uncaught(written(noted.getMember("value")));
            default -> throw new IllegalStateException("The recorder noted an unknown event: " + noted);
        };
    }

    private static Event ofGenerator(Value noted) {
        Event.LaneKind kind =
                Event.LaneKind.valueOf(noted.getMember("kind").asString().toUpperCase(Locale.ROOT));
        boolean entered = kind == Event.LaneKind.ENTERED;
        return new Event.OfGenerator(
                noted.getMember("generator").asInt(),
                kind,
                noted.getMember(entered ? "label" : "text").asString(),
                entered ? strings(noted.getMember("regions")) : List.of(),
                entered ? strings(noted.getMember("pending")) : List.of());
    }

    private static List<String> strings(Value noted) {
        List<String> strings = new ArrayList<>();
        for (long i = 0; i < noted.getArraySize(); i++) {
            strings.add(noted.getArrayElement(i).asString());
        }
        return strings;
    }

    private static Written written(Value noted) {
        return new Written(
                noted.getMember("text").asString(), noted.getMember("detail").asString());
    }
}
