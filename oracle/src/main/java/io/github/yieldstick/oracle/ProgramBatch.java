package io.github.yieldstick.oracle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Runs many small programs in one realm, one after the other, and tells what each did in lines that can be compared. Programs share
 * the built-in objects, so one that changes these is not for a batch.
 *
 * @param given a function of {@code log} and of one that adds to a program's own variable; what it makes is given to programs by name
 * @param around what stands before the programs, as the helpers that a compiler inlines, and the modules that they ask for
 * @param programs the programs
 */
public record ProgramBatch(Text given, CompiledProgram around, List<Part> programs) {
    /**
     * What a program calls with its number, a function that runs it, and the names of what that is given, with blanks between them. The
     * function takes {@code log}, a function to hand over how something is added to the program's variable, and what it is given.
     */
    public static final String MARK = "yieldstick_part";

    private static final Text SCRIPT = Text.ofResource(ProgramBatch.class, "program-batch.js");
    /** The kit's own part of a realm, and what is lost at its end. */
    private static final long STATEMENTS_AROUND = 40_000;

    private static final long STATEMENTS_EACH = 3_000;
    private static final Duration TIME = Duration.ofSeconds(60);

    public ProgramBatch {
        programs = List.copyOf(programs);
    }

    /**
     * A program of a batch.
     *
     * @param code a script that calls {@link #MARK}; the function gives what the calls are made on
     * @param calls expressions of JavaScript about what the function gave, which they call {@code gen}
     */
    public record Part(String code, List<String> calls) {

        public Part {
            calls = List.copyOf(calls);
        }
    }

    /** The script that runs programs, for another engine to run them by: a function of what {@code given} is. */
    public static String script() {
        return SCRIPT.code();
    }

    /** What came of a program. */
    public sealed interface Answer {

        /** What it did: values logged, and how each call completed, a line each. */
        record Did(List<String> lines) implements Answer {

            public Did {
                lines = List.copyOf(lines);
            }
        }

        /** It is not JavaScript. */
        record DoesNotParse(String sentence) implements Answer {}

        /** It came to no end. */
        record Stopped(String sentence) implements Answer {}
    }

    /**
     * Runs the programs. One that comes to no end costs the others nothing: they run in a realm of their own.
     *
     * @return an answer a program, in their order
     * @throws ProgramFault if what stands around them does not parse, or throws
     */
    public List<Answer> run(Realms realms) {
        List<Answer> answers = new ArrayList<>();
        while (answers.size() < programs.size()) {
            List<Part> left = programs.subList(answers.size(), programs.size());
            List<Answer> done = new ArrayList<>();
            Bounds bounds = new Bounds(STATEMENTS_AROUND + STATEMENTS_EACH * left.size(), TIME);
            Ending<Boolean> ending = realms.withinHost(bounds, realm -> {
                Running running = new Running(realm);
                for (Part part : left) {
                    Answer answer = running.answer(part);
                    synchronized (done) {
                        done.add(answer);
                    }
                }
                return true;
            });
            synchronized (done) {
                answers.addAll(done);
            }
            if (ending instanceof Ending.Stopped<Boolean> stopped) {
                answers.add(new Answer.Stopped(stopped.sentence()));
            }
        }
        return answers;
    }

    /** A realm in which the programs run. */
    private final class Running {
        private final Realm realm;
        private final Value script;
        private final Map<String, Value> functions = new HashMap<>();

        Running(Realm realm) {
            this.realm = realm;
            this.script = realm.ownScript(SCRIPT).execute(realm.ownScript(given));
            ProgramHost host = new ProgramHost(realm, new Output());
            host.installPackages(new Packages(realm, around));
            realm.strictly(around.text());
        }

        Answer answer(Part part) {
            Source source = FileForm.SCRIPT.source("program", "\"use strict\";\n" + part.code());
            try {
                realm.runHeld(source);
            } catch (PolyglotException thrown) {
                if (Realm.isStop(thrown)) {
                    throw thrown;
                }
                return thrown.isSyntaxError()
                        ? new Answer.DoesNotParse(Cut.of(String.valueOf(thrown.getMessage())))
                        : new Answer.Did(List.of("does not load: " + Cut.of(String.valueOf(thrown.getMessage()))));
            }
            List<String> lines = new ArrayList<>();
            if (script.invokeMember("start").asBoolean()) {
                for (String call : part.calls()) {
                    script.invokeMember("call", functions.computeIfAbsent(call, this::function));
                    script.invokeMember("settle");
                }
            }
            Value told = script.invokeMember("lines");
            for (long i = 0; i < told.getArraySize(); i++) {
                lines.add(told.getArrayElement(i).asString());
            }
            return new Answer.Did(lines);
        }

        private Value function(String call) {
            return realm.run(FileForm.SCRIPT.source("call", "gen => " + call));
        }
    }
}
