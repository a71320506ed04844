package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The Java side of {@code recorder.js}: reads what it notes into records. */
final class Recorder {
    private static final Text SCRIPT = Text.ofResource(Recorder.class, "recorder.js");

    private final Realm realm;
    private final Value script;
    private final OpenEvents open = new OpenEvents();
    private Set<String> filesOfEngine = Set.of();

    Recorder(Realm realm) {
        this.realm = realm;
        ProxyExecutable isOfEngine = arguments -> isOfEngine(arguments[0]);
        ProxyExecutable rest = arguments -> Cut.rest(arguments[0].asString());
        ProxyExecutable digest = arguments -> Cut.digest(arguments[0].asString());
        this.script = realm.ownScript(SCRIPT).execute(isOfEngine, Cut.MOST_LETTERS, rest, digest);
        script.invokeMember("tellOf", (ProxyExecutable) arguments -> {
            open.add(event(arguments[0]));
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

    /** The recorder itself, for a script of the kit's own. */
    Value script() {
        return script;
    }

    private boolean isOfEngine(Value function) {
        SourceSection place = function.getSourceLocation();
        return place != null && filesOfEngine.contains(place.getSource().getName());
    }

    Value log() {
        return script.getMember("log");
    }

    /** What the host tells of errors that nobody caught. */
    Value unhandled() {
        return script.getMember("unhandled");
    }

    /** What the realm tells of rejections that nobody handles. */
    Value rejected() {
        return script.getMember("rejected");
    }

    /** What a call gives may be a promise from here on, which is waited for, and native and lowered iterators are written alike. */
    void fromSource() {
        script.invokeMember("fromSource");
    }

    Value recorded(Value body) {
        return script.invokeMember("recorded", body);
    }

    /** Objects of those global names are told by them. */
    void declare(List<String> names) {
        String quoted =
                String.join(", ", names.stream().map(name -> '"' + name + '"').toList());
        script.invokeMember("declare", realm.list(Text.of("names", quoted)));
    }

    /** Performs it; what the list of arguments throws is thrown. */
    Value verb(Value generator, String verb, Value list) {
        return script.invokeMember("verb", generator, verb, list);
    }

    Value expression(Value evaluate) {
        return script.invokeMember("expression", evaluate);
    }

    /** What happens from here on belongs to the next call. */
    void begin() {
        script.invokeMember("begin");
    }

    Value ask(String question, Object... arguments) {
        return script.invokeMember(question, arguments);
    }

    /** What the case did since the last call has ended, or since this was asked, in words that follow a subject; empty where it did nothing. */
    String disturbance() {
        return script.invokeMember("disturbance").asString();
    }

    /** The name that nothing declares, for which an error came out of the last call; empty where none did. */
    String undeclared() {
        return script.invokeMember("undeclared").asString();
    }

    /** The call that was performed, as far as it has come. */
    CallTrace end(String call) {
        Value noted = script.invokeMember("end");
        open.forget();
        Value completion = noted.getMember("completion");
        return new CallTrace(
                call,
                events(noted.getMember("events")),
                new Completion(
                        Completion.Kind.valueOf(completion.getMember("kind").asString()),
                        written(completion.getMember("value"))));
    }

    private static List<Event> events(Value noted) {
        List<Event> events = new ArrayList<>();
        for (long i = 0; i < noted.getArraySize(); i++) {
            events.add(event(noted.getArrayElement(i)));
        }
        return events;
    }

    private static Event event(Value noted) {
        return switch (noted.getMember("kind").asString()) {
            case "entered" ->
                new Event.Entered(
                        noted.getMember("label").asString(),
                        noted.getMember("regions").asString(),
                        noted.getMember("pending").asString());
            case "answered" -> new Event.Answered(written(noted.getMember("value")));
            case "threw" -> new Event.Threw(written(noted.getMember("value")));
            case "logged" -> new Event.Logged(written(noted.getMember("value")));
            case "rejected" -> new Event.Rejected(written(noted.getMember("value")));
            case "uncaught" -> new Event.Uncaught(written(noted.getMember("value")));
            default -> throw new IllegalStateException("recorder.js noted an unknown event: " + noted);
        };
    }

    private static Written written(Value noted) {
        return new Written(
                noted.getMember("text").asString(), noted.getMember("detail").asString());
    }
}
