package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * A program in a realm, under one helper: performs calls one after the other, and answers questions about the last one.
 * Expectations are expressions of the same realm: a name means that very object, a literal is compared by structure.
 */
public final class Session {
    private final Realm realm;
    private final Recorder recorder;
    private final Expected expected;
    private final OwnNames own;
    private final Misspelling misspelling;
    private final CallTarget subject;
    private volatile Optional<Call> open = Optional.empty();

    Session(
            Realm realm,
            Recorder recorder,
            Expected expected,
            OwnNames own,
            Misspelling misspelling,
            CallTarget subject) {
        this.realm = realm;
        this.recorder = recorder;
        this.expected = expected;
        this.own = own;
        this.misspelling = misspelling;
        this.subject = subject;
    }

    /**
     * Puts helper and program into a fresh realm and makes the generator {@code gen}.
     *
     * @throws ProgramFault if a text of the program does not parse, or the surrounding code throws
     */
    public static Session open(Realm realm, Helper helper, Program program) {
        Recorder recorder = new Recorder(realm);
        Expected expected = new Expected(realm, recorder);
        OwnNames own = new OwnNames(realm);
        realm.onRejection(recorder.rejected());
        program.missing().forEach(realm::remove);
        realm.global(OwnNames.LOG, recorder.log());
        Value generatorHelper = recorder.install(helper);
        Value log = realm.global(OwnNames.LOG); // a helper may stand before it, to hear what is logged
        OwnNames.OF_BODY.forEach(own::define);
        own.give(OwnNames.LOG, log);
        own.give(OwnNames.HELPER, generatorHelper);
        List<String> before = realm.declared();

        own.checkScript(program.surroundingCode(), OwnNames.OF_BODY);
        own.checkFunction(program.body(), OwnNames.OF_SOURCE);
        realm.evaluate(program.surroundingCode());
        CellForm.VALUE.check(realm, program.thisArgument());
        Value thisArgument = CellForm.VALUE.evaluate(realm, program.thisArgument());
        Value body = recorder.recorded(realm.function("_a", program.body()));
        Value generator = make(generatorHelper, thisArgument, body);
        own.give(OwnNames.GENERATOR, generator);
        own.checkAssigned(program.surroundingCode().place());

        List<String> names = new ArrayList<>(realm.declared());
        names.removeAll(before);
        names.addAll(List.of(OwnNames.GENERATOR, OwnNames.LOG, OwnNames.HELPER));
        recorder.declare(names);
        return new Session(realm, recorder, expected, own, Misspelling.in(program), new CallTarget.Made(generator));
    }

    /**
     * Runs the lowered text of a program from source, with {@code __generator} served by the helper; the other helpers are
     * those of the newest pinned tslib. What it sets going runs to its end, timers on a clock of their own included.
     *
     * @param realm a fresh one, from {@link Realms#withinHost}
     * @throws ProgramFault if a text does not parse, or the program throws
     */
    public static Session openLowered(Realm realm, Helper helper, SourceProgram program) {
        return new SourceOpening(realm).lowered(helper, program);
    }

    /**
     * The same, with each generator of the program followed: its calls tell what each of them did, too. The program does what it
     * does when nobody follows it.
     *
     * @param listener hears it as it happens, on the realm's thread
     * @throws ProgramFault if a text does not parse, or the program throws
     */
    public static Session openInLanes(Realm realm, Helper helper, SourceProgram program, LaneListener listener) {
        return new SourceOpening(realm).inLanes(helper, program, listener);
    }

    /**
     * Runs a program from source as it stands, as strict code, with the engine's own generators. What it sets going runs to
     * its end, timers on a clock of their own included.
     *
     * @param realm a fresh one, from {@link Realms#withinHost}
     * @throws ProgramFault if it does not parse, or throws
     */
    public static Session openNative(Realm realm, Text source) {
        return new SourceOpening(realm).natively(source);
    }

    /**
     * Runs what a compiler has made of a program from source, as strict code, with the modules that it asks for. What it sets
     * going runs to its end, timers on a clock of their own included.
     *
     * @param realm a fresh one, from {@link Realms#withinHost}
     * @param source the program as it was before, by whose names the calls are made
     * @throws DoesNotParse if the compiled text does not
     * @throws ProgramFault if it throws
     */
    public static Session openCompiled(Realm realm, Text source, CompiledProgram program) {
        return new SourceOpening(realm).compiled(source, program);
    }

    /**
     * Performs a call. In a program from source it also runs what the call has set going, until nothing is left.
     *
     * @return what it made observable, what microtasks of the call do among it
     * @throws ProgramFault if its code is no expression, the case has assigned a name of the kit's, an argument of a verb names what is not there, or a verb finds no generator
     */
    public CallTrace call(Call call) {
        open = Optional.of(call);
        recorder.begin();
        perform(call);
        subject.settle();
        CallTrace trace = recorder.end(call.code());
        open = Optional.empty();
        own.checkAssigned(call.place());
        return trace;
    }

    /**
     * Expressions that make again what the last call has shown.
     *
     * @param code all JavaScript of the case, by which an error of its own is told from one of the host's
     * @param stacks whether for the regions and the pending operations, too
     */
    public CallExpressions expressions(String code, boolean stacks) {
        return recorder.expressions(code, stacks);
    }

    /** The call that is under way, as far as it has come; may be asked by any thread, and when the realm has ended. */
    public Optional<OpenCall> open() {
        return open.map(call -> new OpenCall(call.code(), recorder.open()));
    }

    /** The fault of the case's text, if the last call threw or rejected for a name that nothing declares. */
    public Optional<ProgramFault> misspelled(Call call) {
        return Optional.of(recorder.undeclared())
                .filter(name -> !name.isEmpty() && misspelling.is(name, call))
                .map(name -> new ProgramFault(
                        call.place(),
                        "the call fails with \"" + name + " is not defined\": nothing declares " + name
                                + "; correct the name, or declare it. A ReferenceError that is meant is thrown by the"
                                + " case itself, with a text of its own."));
    }

    private void perform(Call call) {
        if (call instanceof Call.OfVerb onGenerator) {
            Text arguments = onGenerator.arguments();
            CellForm.LIST.check(realm, arguments);
            Value generator = subject.generator(call);
            Value list = CellForm.LIST.thunk(realm, arguments);
            realm.ask(arguments, () -> recorder.verb(generator, onGenerator.verb(), list));
            return;
        }
        CellForm.CALL.check(realm, call.written());
        recorder.expression(CellForm.CALL.thunk(realm, call.written()));
    }

    /** Whether the last call completed in that way with that value; a promise that pends has none, so none is looked at. */
    public boolean completed(RecordedCompletion.Kind kind, Text value) {
        return kind == RecordedCompletion.Kind.PENDS
                ? recorder.ask(kind.word()).asBoolean()
                : ask(kind.word(), value, CellForm.VALUE);
    }

    /** Whether the last call threw an error of just that class, a global name. */
    public boolean threwA(Text className) {
        Value constructor = realm.expression(className);
        return realm.ask(className, () -> recorder.ask("throwsA", constructor)).asBoolean();
    }

    /** Whether the promise that the last call gave was rejected with an error of just that class, a global name. */
    public boolean rejectedA(Text className) {
        Value constructor = realm.expression(className);
        return realm.ask(className, () -> recorder.ask("rejectsA", constructor)).asBoolean();
    }

    /** Whether the error that the last call threw, or its promise was rejected with, has just that message. */
    public boolean hasMessage(Text message) {
        return ask("message", message, CellForm.VALUE);
    }

    /** Whether the last call logged just those values. */
    public boolean logged(Text values) {
        return ask("logged", values, CellForm.LIST);
    }

    /** Whether just those errors came up during the last call that nobody handled: reasons of promises, throws of timers. */
    public boolean leftUnhandled(Text errors) {
        return ask("leftUnhandled", errors, CellForm.LIST);
    }

    /** Whether the body was entered with just those stacks of regions, a list with an item an entry. */
    public boolean sawRegions(Text stacks) {
        return ask("regions", stacks, CellForm.LIST);
    }

    /** Whether the body was entered with just those stacks of pending operations, a list with an item an entry. */
    public boolean sawPending(Text stacks) {
        return ask("pending", stacks, CellForm.LIST);
    }

    private boolean ask(String question, Text value, CellForm form) {
        return expected.ask(value, form, (first, second) -> recorder.ask(question, first, second));
    }

    private static Value make(Value helper, Value thisArgument, Value body) {
        try {
            return helper.execute(thisArgument, body);
        } catch (PolyglotException thrown) {
            throw Realm.isStop(thrown) ? thrown : new HelperFailure(String.valueOf(thrown.getMessage()));
        }
    }
}
