package io.github.yieldstick.health;

import io.github.yieldstick.diagnosis.KnownCatches;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Engines that are wrong on purpose, by hand, and real texts that are asked to match a revision that is not theirs. */
public final class WrittenFaults {
    private static final String NEWEST = HelperText.R2_7_0.text();

    private WrittenFaults() {}

    /** The engines, each by a few words on what is wrong with it; the words are its id, too. */
    static Map<String, ReadyEngine> all() {
        Map<String, ReadyEngine> faults = new LinkedHashMap<>();
        files().forEach((what, file) -> {
            HelperFile helper = new HelperFile(Text.of(what + ".js", file), "__generator");
            faults.put(
                    what, FaultyHelper.ready(what, helper, HelperText.newest().revision()));
        });
        for (HelperText text : HelperText.values()) {
            for (HelperText other : HelperText.values()) {
                if (text != other) {
                    String what = KnownCatches.ofText(text.revision(), other.revision());
                    faults.put(what, FaultyHelper.ready(what, text, other.revision()));
                }
            }
        }
        return faults;
    }

    /** The files of those that are written out, each exporting {@code __generator}. */
    public static Map<String, String> files() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("does nothing", "exports.__generator = " + generator("") + ";");
        faults.put("always throws", "exports.__generator = " + generator("throw new Error('always');") + ";");
        faults.put("repeats what it answered in another case", """
                exports.__generator = function () {
                  var answers = [{ value: "y", done: false }, { value: "r", done: true }];
                  function answer() { return answers.shift() || { value: undefined, done: true }; }
                  return { next: answer, "throw": answer, "return": answer };
                };
                """);
        changed(faults, "ignores finally", "if (t && _.label < t[2])", "if (false)");
        changed(
                faults,
                "hands on a copy of the delegate's result",
                ".done) return t;",
                ".done) return { value: t.value, done: t.done };");
        changed(faults, "forgets re-entry", "if (f) throw new TypeError(\"Generator is already executing.\");", "");
        changed(
                faults,
                "makes a new state for each call of the body",
                "body.call(thisArg, _)",
                "body.call(thisArg, _ = { label: _.label, sent: _.sent, trys: _.trys, ops: _.ops })");
        changed(
                faults,
                "shares one state among all generators",
                "var _ = { label: 0",
                "var _ = this.shared = this.shared || { label: 0");
        return faults;
    }

    private static String generator(String body) {
        List<String> verbs = new ArrayList<>();
        for (String verb : List.of("next", "throw", "return")) {
            verbs.add("\"" + verb + "\": function () { " + body + " }");
        }
        return "function () { return { " + String.join(", ", verbs) + " }; }";
    }

    private static void changed(Map<String, String> faults, String what, String piece, String other) {
        if (!NEWEST.contains(piece)) {
            throw new IllegalStateException("The newest text has no " + piece);
        }
        faults.put(what, NEWEST.replace(piece, other));
    }
}
