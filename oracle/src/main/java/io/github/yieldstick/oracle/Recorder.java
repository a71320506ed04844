package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** The Java side of {@code recorder.js}: reads what it notes into records. */
final class Recorder {
    private static final Text SCRIPT = Text.ofResource(Recorder.class, "recorder.js");

    private final Value script;

    Recorder(Realm realm) {
        this.script = realm.evaluate(SCRIPT);
    }

    Value log() {
        return script.getMember("log");
    }

    Value recorded(Value body) {
        return script.invokeMember("recorded", body);
    }

    void declare(Value names) {
        script.invokeMember("declare", names);
    }

    CallTrace verb(String call, Value generator, String verb, Value arguments) {
        return trace(call, script.invokeMember("verb", generator, verb, arguments));
    }

    CallTrace expression(String call, Value evaluate) {
        return trace(call, script.invokeMember("expression", evaluate));
    }

    /** What happens from here on belongs to the next call. */
    void begin() {
        script.invokeMember("begin");
    }

    Value ask(String question, Object... arguments) {
        return script.invokeMember(question, arguments);
    }

    private static CallTrace trace(String call, Value noted) {
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
            default -> throw new IllegalStateException("recorder.js noted an unknown event: " + noted);
        };
    }

    private static Written written(Value noted) {
        return new Written(
                noted.getMember("text").asString(), noted.getMember("detail").asString());
    }
}
