package io.github.yieldstick.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A delegate with the methods that a test gives it and no others; it notes how it is called. */
final class ScriptedDelegate implements Delegate {
    final List<String> calls = new ArrayList<>();

    private Optional<Supplier<Result>> nextMethod = Optional.empty();
    private Optional<Supplier<Result>> throwMethod = Optional.empty();
    private Optional<Supplier<Result>> returnMethod = Optional.empty();

    /** One that yields "first" when it is asked, and so keeps its generator suspended. */
    static ScriptedDelegate yielding() {
        return new ScriptedDelegate().onNext(() -> Result.suspended("first"));
    }

    ScriptedDelegate onNext(Supplier<Result> method) {
        nextMethod = Optional.of(method);
        return this;
    }

    ScriptedDelegate withoutNext() {
        nextMethod = Optional.empty();
        return this;
    }

    ScriptedDelegate onThrow(Supplier<Result> method) {
        throwMethod = Optional.of(method);
        return this;
    }

    ScriptedDelegate onReturn(Supplier<Result> method) {
        returnMethod = Optional.of(method);
        return this;
    }

    @Override
    public Optional<Result> next(Object value) {
        calls.add("next(" + value + ")");
        return nextMethod.map(Supplier::get);
    }

    @Override
    public Optional<Result> throwError(Throwable error) {
        calls.add("throw(" + error.getMessage() + ")");
        return throwMethod.map(Supplier::get);
    }

    @Override
    public Optional<Result> returnValue(Object value) {
        calls.add("return(" + value + ")");
        return returnMethod.map(Supplier::get);
    }

    @Override
    public void close() {
        calls.add("close()");
        // The answer is ignored (DEL.8), but not an error (DEL.18).
        Optional<Result> ignored = returnMethod.map(Supplier::get);
    }
}
