package io.github.yieldstick.oracle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** A TypeScript compiler of any version, on GraalJS. */
public final class TypeScript {
    private static final Text SCRIPT = Text.ofResource(TypeScript.class, "typescript.js");

    /** For as long as anybody asks. */
    private static final Bounds ENDLESS = new Bounds(Long.MAX_VALUE / 2, Duration.ofDays(1_000));

    private final Realms realms;
    private final Source compiler;
    private final Duration eachWithin;

    /** What came of one text. */
    public sealed interface Answer {

        /** What the compiler made of it. */
        record Made(String text) implements Answer {}

        /**
         * What it complains about.
         *
         * @param sentence its diagnostic
         * @param line the line, from 1
         * @param column the column, from 1
         */
        record Complaint(String sentence, int line, int column) implements Answer {}

        /** The compiler threw. */
        record Threw(String error) implements Answer {}

        /** The compiler came to no end. */
        record Hung(String sentence) implements Answer {}
    }

    /**
     * Reads nothing yet.
     *
     * @param code the compiler's one file, {@code typescript.js}
     * @param eachWithin how long it may take over a text
     */
    public TypeScript(Realms realms, String code, Duration eachWithin) {
        this.realms = realms;
        this.compiler = FileForm.SCRIPT.source("typescript.js", code);
        this.eachWithin = eachWithin;
    }

    /**
     * The version that it gives itself, for which it has to be loaded.
     *
     * @throws ProgramFault if it is no TypeScript compiler
     */
    public String version() {
        Ending<String> ending = realms.within(all(1), TypeScript::options, realm -> {
            Value version = load(realm).getMember("version");
            if (version == null || !version.isString()) {
                throw new ProgramFault("typescript.js", "expected a global ts with a version, found none");
            }
            return version.asString();
        });
        if (ending instanceof Ending.Answered<String> answered) {
            return answered.answer();
        }
        throw new ProgramFault("typescript.js", ((Ending.Stopped<String>) ending).sentence());
    }

    /**
     * Compiles many texts, each for itself. One in which the compiler hangs or throws does not keep it from the others.
     *
     * @param options as in a {@code tsconfig.json}, in JSON
     * @param taken gets each answer as it comes, with the index of its text
     * @throws ProgramFault if the compiler does not load, or does not know an option
     */
    public void compile(List<Text> texts, String options, BiConsumer<Integer, Answer> taken) {
        AtomicInteger next = new AtomicInteger();
        while (next.get() < texts.size()) {
            Ending<Boolean> ending = from(
                    options,
                    all(texts.size() - next.get()),
                    () -> next.get() < texts.size() ? Optional.of(texts.get(next.get())) : Optional.empty(),
                    answer -> taken.accept(next.getAndIncrement(), answer));
            if (ending instanceof Ending.Stopped<Boolean> stopped) {
                taken.accept(next.getAndIncrement(), new Answer.Hung(stopped.sentence()));
            }
        }
    }

    /**
     * Compiles texts for as long as there are any, and stays loaded while it waits for the next.
     *
     * @param options as for {@link #compile}
     * @param next gives the next text; empty where no more will come
     * @param taken gets each answer as it comes
     * @throws ProgramFault as {@link #compile} does
     */
    void serve(String options, Supplier<Optional<Text>> next, Consumer<Answer> taken) {
        boolean more = true;
        while (more) {
            AtomicBoolean asked = new AtomicBoolean();
            Supplier<Optional<Text>> noted = () -> {
                Optional<Text> text = next.get();
                asked.set(true);
                return text;
            };
            Ending<Boolean> ending = from(options, ENDLESS, noted, taken);
            more = ending instanceof Ending.Stopped<Boolean>;
            if (ending instanceof Ending.Stopped<Boolean> stopped) {
                if (!asked.get()) {
                    throw new ProgramFault("typescript.js", "it does not load: " + stopped.sentence());
                }
                taken.accept(new Answer.Hung(stopped.sentence()));
            }
        }
    }

    private Ending<Boolean> from(String options, Bounds bounds, Supplier<Optional<Text>> next, Consumer<Answer> taken) {
        AtomicLong since = new AtomicLong(System.nanoTime());
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, TypeScript::daemon);
        try {
            return realms.within(bounds, TypeScript::options, realm -> {
                var unused = clock.scheduleAtFixedRate(() -> look(realm, since), 1, 1, TimeUnit.SECONDS);
                Value ts = load(realm);
                Value script = realm.evaluate(SCRIPT).execute(ts, options);
                since.set(Long.MAX_VALUE);
                Optional<Text> text = next.get();
                while (text.isPresent()) {
                    since.set(System.nanoTime());
                    Answer answer = answer(script, text.get());
                    since.set(Long.MAX_VALUE);
                    taken.accept(answer);
                    text = next.get();
                }
                return true;
            });
        } finally {
            clock.shutdownNow();
        }
    }

    private void look(Realm realm, AtomicLong since) {
        long begun = since.get();
        if (begun != Long.MAX_VALUE && System.nanoTime() - begun > eachWithin.toNanos()) {
            realm.abandon("no answer within " + eachWithin.toSeconds() + " s");
        }
    }

    private static Answer answer(Value script, Text text) {
        try {
            Value answer = script.execute(text.code(), text.file());
            if (answer.hasMember("fault")) {
                return new Answer.Complaint(
                        answer.getMember("fault").asString(),
                        answer.getMember("line").asInt(),
                        answer.getMember("column").asInt());
            }
            return new Answer.Made(answer.getMember("text").asString());
        } catch (PolyglotException thrown) {
            if (Realm.isStop(thrown)) {
                throw thrown;
            }
            return new Answer.Threw(Cut.of(String.valueOf(thrown.getMessage())));
        }
    }

    /** The compiler's names, whether it is a script that declares them or a module that exports them. */
    private Value load(Realm realm) {
        Value module = realm.evaluate(Text.of("module", "globalThis.module = { exports: {} }; module"));
        try {
            realm.run(compiler);
        } catch (PolyglotException thrown) {
            if (Realm.isStop(thrown)) {
                throw thrown;
            }
            throw new ProgramFault("typescript.js", "it does not load: " + Cut.of(String.valueOf(thrown.getMessage())));
        }
        Value declared = realm.evaluate(Text.of("ts", "typeof ts === 'undefined' ? {} : ts"));
        Value exported = module.getMember("exports");
        return exported.hasMember("transpileModule") ? exported : declared;
    }

    private Bounds all(int texts) {
        return new Bounds(Long.MAX_VALUE / 2, eachWithin.multipliedBy(texts).plusMinutes(2));
    }

    private static Context.Builder options(Context.Builder options) {
        return Lowering.options(options);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yieldstick-typescript-clock");
        thread.setDaemon(true);
        return thread;
    }
}
