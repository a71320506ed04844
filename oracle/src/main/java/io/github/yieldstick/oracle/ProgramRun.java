package io.github.yieldstick.oracle;

import io.github.yieldstick.oracle.ExecutionResult.Kind;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Runs whole programs as the compiler emits them, with {@code __generator} served by a helper.
 *
 * <p>A program is a classic script, also in the way of CommonJS, or an ES module. The other helpers of the newest pinned
 * tslib are globals and what {@code require("tslib")} gives. Time is a clock of its own, which starts at
 * 2000-01-01T00:00:00.000Z, in UTC, and jumps to the next timer when nothing else is left to run: no program ever waits.
 */
public final class ProgramRun {
    private final Realm realm;
    private final ProgramHost host;
    private final List<Text> texts;

    private ProgramRun(Realm realm, ProgramHost host, List<Text> texts) {
        this.realm = realm;
        this.host = host;
        this.texts = texts;
    }

    /**
     * Runs a program in a fresh realm until nothing is left to do: no code, no promise's reaction, no timer.
     *
     * @param bounds what the whole may use
     * @param helper plays the part of {@code __generator}
     * @param preludes scripts that run before it, in order, and share their globals with it
     * @return how it ended, and what it printed
     * @throws ProgramFault if the helper's own text does not load
     */
    public static ExecutionResult run(Realms realms, Bounds bounds, Helper helper, List<Text> preludes, Text program) {
        Output output = new Output();
        AtomicLong generators = new AtomicLong();
        Ending<Outcome> ending = realms.withinHost(bounds, realm -> {
            try {
                ProgramHost host = host(realm, helper, output, generators::incrementAndGet);
                List<Text> texts =
                        Stream.concat(Stream.of(program), preludes.stream()).toList();
                return new ProgramRun(realm, host, texts).run(preludes, program);
            } catch (RuntimeException thrown) {
                return brokenDown(realm, thrown);
            }
        });
        return new ExecutionResult(outcome(ending), generators.get(), output.lines());
    }

    private static Outcome brokenDown(Realm realm, RuntimeException thrown) {
        Breakdown breakdown = realm.breakdown(thrown).orElseThrow(() -> thrown);
        return new Outcome.Failed(Kind.INTERNAL, breakdown.error(), breakdown.place());
    }

    private static Outcome outcome(Ending<Outcome> ending) {
        if (ending instanceof Ending.Stopped<Outcome> stopped) {
            return new Outcome.Stopped(stopped.cause(), stopped.sentence());
        }
        return ((Ending.Answered<Outcome>) ending).answer();
    }

    private static ProgramHost host(Realm realm, Helper helper, Output output, Runnable asked) {
        ProgramHost host = new ProgramHost(realm, output);
        Value generatorHelper = helper.install(realm);
        host.installOutput();
        host.installTime();
        host.installHelper(generatorHelper, asked);
        return host;
    }

    private Outcome run(List<Text> preludes, Text program) {
        for (Text prelude : preludes) {
            Optional<Outcome> failed = file(prelude, FileForm.SCRIPT);
            if (failed.isPresent()) {
                return failed.get();
            }
        }
        return file(program, FileForm.of(realm, program)).or(this::timers).orElseGet(Outcome.Passed::new);
    }

    /** Runs a file and what its promises wait for; empty where nothing failed. */
    private Optional<Outcome> file(Text file, FileForm form) {
        Source source = form.source(file);
        return realm.syntaxError(source)
                .<Outcome>map(thrown -> {
                    TextFailure failure = TextFailure.of(file, thrown, 0);
                    return new Outcome.Failed(Kind.SYNTAX, failure.sentence(), failure.place());
                })
                .or(() -> step(() -> realm.run(source)));
    }

    /** Runs the timers until none is left; empty where nothing failed. */
    private Optional<Outcome> timers() {
        AtomicBoolean more = new AtomicBoolean(true);
        Optional<Outcome> failed = Optional.empty();
        while (more.get() && failed.isEmpty()) {
            failed = step(() -> more.set(host.runNext()));
        }
        return failed;
    }

    /** Does one thing from outside, at whose end the reactions of promises run. */
    private Optional<Outcome> step(Runnable work) {
        try {
            work.run();
        } catch (PolyglotException thrown) {
            return Optional.of(failed(Kind.THREW, thrown));
        }
        Value failure = host.failure();
        if (failure.isNull()) {
            return Optional.empty();
        }
        Kind kind = Kind.valueOf(failure.getMember("kind").asString());
        return Optional.of(failed(kind, failure.getMember("error")));
    }

    private Outcome failed(Kind kind, PolyglotException thrown) {
        if (Realm.isStop(thrown)) {
            throw thrown;
        }
        return new Outcome.Failed(kind, text(thrown.getGuestObject()), place(thrown));
    }

    private Outcome failed(Kind kind, Value error) {
        if (error.isException()) {
            try {
                throw error.throwException();
            } catch (PolyglotException thrown) {
                return failed(kind, thrown);
            }
        }
        return new Outcome.Failed(kind, text(error), Optional.empty());
    }

    /** An error's name and message; another value in its written form, without the number that it has there. */
    private String text(Value error) {
        String text = host.errorText(error);
        if (!text.isEmpty()) {
            return Cut.of(text);
        }
        Recorder recorder = new Recorder(realm);
        recorder.expression(host.throwing(error));
        return recorder.end("error").completion().value().text().replaceFirst("^#1 ", "");
    }

    /** The place in the program, or else in the first prelude that had a part in it. */
    private Optional<String> place(PolyglotException thrown) {
        return texts.stream()
                .flatMap(text -> TextFailure.of(text, thrown, 0).place().stream())
                .findFirst();
    }
}
