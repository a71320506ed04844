package io.github.yieldstick.bundled;

import io.github.yieldstick.engine.Result;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;

/** What a delegate gave, an object or not, read only when the engine asks (DEL.14, DEL.15, DEL.17). */
record JavaScriptResult(JavaScript javaScript, GuestValue given) implements Result {

    @Override
    public Object value() {
        return GuestThrow.given(javaScript.get(given, "value"));
    }

    @Override
    public boolean done() {
        return javaScript.truth(GuestThrow.given(javaScript.get(given, "done")));
    }
}
