package io.github.yieldstick.oracle;

import java.util.List;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/** The newest pinned tslib, for files and programs that ask for it by name. */
final class Tslib {
    private static final Pattern EXPORTED = Pattern.compile("exporter\\(\"(\\w+)\"");
    private static final Text FILE = Text.of(
            "tslib-" + HelperText.newest().release() + "/tslib.js",
            HelperText.newest().text());
    private static final List<String> NAMES =
            EXPORTED.matcher(FILE.code()).results().map(found -> found.group(1)).toList();

    /** As a module that holds all of it. */
    static final Text MODULE = module("tslib-of-a-file.mjs", """
            const module = { exports: {} };
            (function (module, exports, global) {
            %s
            }).call({}, module, module.exports, {});
            const tslib = module.exports;
            """.formatted(FILE.code()));

    /** As a module that hands on what the realm's own {@code require} gives. */
    static final Text HANDED_ON = module("tslib-of-a-program.mjs", "const tslib = require(\"tslib\");\n");

    private Tslib() {}

    /** What it exports, in the way of CommonJS; made anew at each call. */
    static Value load(Realm realm) {
        return CommonModule.load(realm, FILE);
    }

    private static Text module(String file, String code) {
        return Text.of(
                file, code + "export const { " + String.join(", ", NAMES) + " } = tslib;\nexport default tslib;\n");
    }
}
