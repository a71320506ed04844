package io.github.yieldstick.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** One world of JavaScript: its globals, its built-in objects, and nothing of the host. Used by one thread at a time. */
public final class Realm {
    private static final String STRICT = "\"use strict\";\n";

    private final Context context;
    private final LentModule lentModule;
    private final RecentSources sources;
    private final Set<String> filesRun = new HashSet<>();
    private Optional<Value> host = Optional.empty();
    private final EvaluatedTexts evaluated = new EvaluatedTexts();

    private volatile Optional<String> abandoned = Optional.empty();
    private volatile Optional<Breakdown> breakdown = Optional.empty();

    Realm(Context context, LentModule lentModule, RecentSources sources) {
        this.context = context;
        this.lentModule = lentModule;
        this.sources = sources;
    }

    /** With these, rejections that nobody handles can be heard; {@link #takeHostName} has to come first. */
    static Context.Builder options(Context.Builder options) {
        return options.option("js.graal-builtin", "true").option("js.unhandled-rejections", "handler");
    }

    /** Takes the name by which the engine is asked for more than ECMAScript has. */
    void takeHostName() {
        host = Optional.of(evaluate(
                Text.of("host", "(function () { var graal = Graal; delete globalThis.Graal; return graal; })()")));
    }

    /** Has the reason of each promise that is rejected, and that nobody handles, told to that function. */
    void onRejection(Value listener) {
        host.orElseThrow().invokeMember("setUnhandledPromiseRejectionHandler", listener);
    }

    /**
     * Runs a script.
     *
     * @return the value of its last expression
     * @throws ProgramFault if it does not parse, or throws
     */
    public Value evaluate(Text text) {
        return evaluate(text, text.code(), 0);
    }

    /**
     * Runs a script as strict code.
     *
     * @throws ProgramFault if it does not parse, or throws
     */
    void strictly(Text text) {
        evaluate(text, STRICT + text.code(), 1);
    }

    /** Throws {@link DoesNotParse} if a text does not parse as a script of strict code; runs nothing. */
    void checkStrictly(Text text) {
        syntaxError(FileForm.SCRIPT.source(text.file(), STRICT + text.code())).ifPresent(thrown -> {
            throw new DoesNotParse(
                    String.valueOf(TextFailure.of(text, thrown, 1).fault(text).getMessage()));
        });
    }

    /**
     * Evaluates one expression.
     *
     * @throws ProgramFault if it does not parse, or throws, as for a name that is not there
     */
    public Value expression(Text text) {
        return wrapped("(", text, ")");
    }

    /**
     * Evaluates a list of expressions, separated by commas, to an array.
     *
     * @throws ProgramFault if one does not parse, or throws
     */
    public Value list(Text text) {
        return wrapped("[", text, "]");
    }

    /**
     * Makes a function of no parameter other than those named, from its statements.
     *
     * @throws ProgramFault if they do not parse
     */
    public Value function(String parameters, Text statements) {
        return wrapped("(function (" + parameters + ") {", statements, "})");
    }

    /**
     * Asks JavaScript that looks at what a text of the case has given.
     *
     * @throws ProgramFault with the text's place, if it throws
     */
    Value ask(Text about, Supplier<Value> question) {
        try {
            return question.get();
        } catch (PolyglotException thrown) {
            throw fault(about, thrown, 0);
        }
    }

    /** The value of a global name; undefined where there is none. */
    public Value global(String name) {
        return evaluate(Text.of("global", "(function (name) { return globalThis[name]; })"))
                .execute(name);
    }

    /** Sets a global name. */
    public void global(String name, Object value) {
        context.getBindings("js").putMember(name, value);
    }

    /** Runs a text that is already made; what it throws is thrown as it is. */
    Value run(Source source) {
        filesRun.add(source.getName());
        return context.eval(sources.hold(source));
    }

    /** Runs a text that its caller holds for other realms, so that it is parsed once. */
    Value runHeld(Source source) {
        return context.eval(source);
    }

    /** The names of the files that were run so far. */
    Set<String> filesRun() {
        return new HashSet<>(filesRun);
    }

    /** Runs a script of the kit's own, whose statements do not count for what a case may use: counting is half of their cost. */
    public Value ownScript(Text text) {
        return run(FileForm.SCRIPT.ownSource(text));
    }

    /** Runs a script of the kit's own, whose statements do not count for what a case may use; who holds it keeps what was parsed. */
    Value ownScript(Source source) {
        return context.eval(source);
    }

    /** What is wrong with a text that does not parse, which is not run; empty where it does. */
    Optional<PolyglotException> syntaxError(Source source) {
        try {
            context.parse(sources.hold(source));
            return Optional.empty();
        } catch (PolyglotException thrown) {
            if (isStop(thrown)) {
                throw thrown;
            }
            return Optional.of(thrown);
        }
    }

    /** Whether a script parses, which is not run. */
    boolean parses(String code) {
        try {
            context.parse(FileForm.SCRIPT.source("parsed", code));
            return true;
        } catch (PolyglotException thrown) {
            if (isStop(thrown)) {
                throw thrown;
            }
            return false;
        }
    }

    /** The one module that a text of this realm may import. */
    LentModule lentModule() {
        return lentModule;
    }

    /**
     * Removes a global name, for a host that lacks it.
     *
     * @throws ProgramFault if there is none
     */
    void remove(String name) {
        Value global = evaluate(Text.of("global", "globalThis"));
        if (!global.hasMember(name) || !global.removeMember(name)) {
            throw new ProgramFault("host", "there is no global " + name + " that it could lack");
        }
    }

    /** The names that scripts have declared so far. */
    public List<String> declared() {
        return List.copyOf(context.getBindings("js").getMemberKeys());
    }

    /** Stops all work in this realm at once, for that reason; nothing in the realm can catch it. */
    public void abandon(String reason) {
        abandoned = Optional.of(reason);
        close();
    }

    /** Stops all work in this realm at once, as GraalJS failed in it: who was under way there must not go on with that. */
    public void breakDown(PolyglotException failed) {
        breakdown = Breakdown.of(failed, evaluated::place);
        abandon(breakdown.map(Breakdown::sentence).orElseGet(failed::toString));
    }

    /** What GraalJS failed with in this realm, where that is what ended the work; else empty. */
    Optional<Breakdown> breakdown(@Nullable Throwable end) {
        return breakdown.or(() -> Optional.ofNullable(end).flatMap(thrown -> Breakdown.of(thrown, evaluated::place)));
    }

    /** Counts its statements from here on anew: what follows may use as many as its bounds say. */
    public void renewStatements() {
        context.resetLimits();
    }

    Optional<String> abandoned() {
        return abandoned;
    }

    void close() {
        try {
            context.close(true);
        } catch (PolyglotException stopped) {
            // Closing repeats what stopped the realm, which its user has been told already.
            if (!stopped.isCancelled() && !stopped.isResourceExhausted()) {
                throw stopped;
            }
        }
    }

    /** Puts a line before the text, so that the text's own lines and columns stay countable. */
    private Value wrapped(String before, Text text, String after) {
        return evaluate(text, before + "\n" + text.code() + "\n" + after, 1);
    }

    /**
     * Runs a script that has a text in it.
     *
     * @param linesBefore how many lines stand before the text's first, so that a fault is told with its place in the file
     * @throws ProgramFault if it does not parse, or throws
     */
    Value evaluate(Text text, String code, int linesBefore) {
        Source source = FileForm.SCRIPT.source(text.file(), code);
        evaluated.add(source, text, linesBefore);
        try {
            return run(source);
        } catch (PolyglotException thrown) {
            throw fault(text, thrown, linesBefore);
        }
    }

    /** The guest's own throw is the text's fault; all else goes on as it is. */
    private static RuntimeException fault(Text text, PolyglotException thrown, int linesBefore) {
        return isStop(thrown)
                ? thrown
                : TextFailure.of(text, thrown, linesBefore).fault(text);
    }

    /** Whether something stopped the realm, which is no throw of the guest's own. */
    static boolean isStop(PolyglotException thrown) {
        return !thrown.isGuestException()
                || thrown.isInternalError()
                || thrown.isCancelled()
                || thrown.isResourceExhausted();
    }
}
