package io.github.yieldstick.oracle;

import org.graalvm.polyglot.Value;

/** Loads a file in the way of CommonJS, so that it leaves nothing in the realm but what it exports. */
final class CommonModule {
    /** The file gets a {@code global} of its own, since tslib also exports to that, or else to the realm's. */
    private static final String CALL = """
            (function (file) {
                var module = { exports: {} };
                file.call({}, module, module.exports, {});
                return module.exports;
            })
            """;

    private CommonModule() {}

    /**
     * Runs the file.
     *
     * @return what it exports
     * @throws ProgramFault if it does not parse, or throws
     */
    static Value load(Realm realm, Text file) {
        Value module = realm.function("module, exports, global", file);
        return realm.ask(file, () -> realm.evaluate(Text.of("module", CALL)).execute(module));
    }
}
