package io.github.yieldstick.bundled;

import io.github.yieldstick.engine.Delegate;
import io.github.yieldstick.engine.Result;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import java.util.List;
import java.util.Optional;

/** A JavaScript object, or any other value, as the delegate of a {@code yield*}. */
record JavaScriptDelegate(JavaScript javaScript, GuestValue object) implements Delegate {

    @Override
    public Optional<Result> next(Object value) {
        return call("next", List.of((GuestValue) value));
    }

    @Override
    public Optional<Result> throwError(Throwable error) {
        return call("throw", List.of(((GuestThrow) error).value()));
    }

    @Override
    public Optional<Result> returnValue(Object value) {
        return call("return", List.of((GuestValue) value));
    }

    @Override
    public void close() {
        Optional<GuestValue> method = method("return");
        method.ifPresent(present -> GuestThrow.given(javaScript.call(present, object, List.of())));
    }

    private Optional<Result> call(String name, List<GuestValue> arguments) {
        return method(name)
                .map(method -> GuestThrow.given(javaScript.call(method, object, arguments)))
                .map(result -> new JavaScriptResult(javaScript, result));
    }

    /**
     * Looked up afresh each time (DEL.14); what counts as false is no method (DEL.7, DEL.10, DEL.16, DEL.20), and a call of
     * what is no function raises a TypeError (DEL.19).
     */
    private Optional<GuestValue> method(String name) {
        if (!javaScript.truth(object)) {
            return Optional.empty(); // no delegate at all
        }
        return Optional.of(GuestThrow.given(javaScript.get(object, name))).filter(javaScript::truth);
    }
}
