package io.github.yieldstick.bundled;

import io.github.yieldstick.engine.Delegate;
import io.github.yieldstick.engine.Host;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;

/** JavaScript as the engine's host: every operand is a {@link GuestValue}. */
record JavaScriptHost(JavaScript javaScript) implements Host {

    @Override
    public Object undefined() {
        return javaScript.undefined();
    }

    @Override
    public Throwable typeError(String message) {
        return new GuestThrow(javaScript.typeError(message));
    }

    @Override
    public Delegate delegate(Object operand) {
        return new JavaScriptDelegate(javaScript, (GuestValue) operand);
    }
}
