package io.github.yieldstick.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scripts that stand around a body and write down what it does, for another host of JavaScript than the oracle's own. They
 * need nothing of GraalJS: each is a function that takes the parts that it needs.
 */
public final class RecorderScripts {

    private static final List<String> NAMES =
            List.of("looks", "names", "values", "stacks", "trace", "calls", "expressions");

    private RecorderScripts() {}

    /** Their texts by their names, each behind those that it needs. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(
                name,
                Text.ofResource(RecorderScripts.class, "recorder/" + name + ".js")
                        .code()));
        return texts;
    }
}
