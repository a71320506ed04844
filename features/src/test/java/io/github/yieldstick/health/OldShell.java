package io.github.yieldstick.health;

import java.util.ArrayList;
import java.util.List;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Runs scripts one after the other in ECMAScript 5, on another engine, with nothing of a host but {@code print}. */
final class OldShell {

    private OldShell() {}

    /** What the last of the scripts printed last; what one threw, if it threw. */
    static String last(String... scripts) {
        List<String> lines = new ArrayList<>();
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_1_8);
            context.setInterpretedMode(true);
            ScriptableObject globals = context.initStandardObjects();
            globals.put("print", globals, new BaseFunction() {
                @Override
                public Object call(Context cx, Scriptable scope, Scriptable thisObj, Object[] args) {
                    lines.add(Context.toString(args[0]));
                    return "";
                }
            });
            for (String script : scripts) {
                context.evaluateString(globals, script, "script.js", 1, null);
            }
        } catch (RhinoException thrown) {
            lines.add(thrown.getMessage());
        }
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
