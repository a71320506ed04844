package io.github.yieldstick.oracle;

import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * The names that a case gets from the kit. A case that declares or assigns one would be about something else than it says: its
 * log would be silent, or another helper judged.
 */
final class OwnNames {
    static final String LOG = "log";
    static final String HELPER = "__generator";
    static final String GENERATOR = "gen";

    /** Those of a case that is given as source, which makes its generator itself. */
    static final List<String> OF_SOURCE = List.of(LOG, HELPER);

    /** Those of a case that is given as a body. */
    static final List<String> OF_BODY = List.of(LOG, HELPER, GENERATOR);

    private static final Text SCRIPT = Text.of("names", """
            (function () {
                "use strict";
                var define = Object.defineProperty;
                var values = { __proto__: null };
                var assigned = "";
                return {
                    define: function (name) {
                        define(globalThis, name, {
                            __proto__: null, get: function () { return values[name]; },
                            set: function () { assigned = assigned || name; }, enumerable: true, configurable: false
                        });
                    },
                    give: function (name, value) { values[name] = value; },
                    assigned: function () { return assigned; }
                };
            })()
            """);

    private final Realm realm;
    private final Value script;

    /** Takes what it needs of a fresh realm. */
    OwnNames(Realm realm) {
        this.realm = realm;
        this.script = realm.ownScript(SCRIPT);
    }

    /** Makes a global name that a case can neither assign nor declare; its value is undefined as yet. */
    void define(String name) {
        script.invokeMember("define", name);
    }

    /** Gives a name that is defined its value. */
    void give(String name, Value value) {
        script.invokeMember("give", name, value);
    }

    /**
     * Looks at a script, before it is run.
     *
     * @throws ProgramFault if it declares one of the names
     */
    void checkScript(Text code, List<String> names) {
        check(code, names, "", "");
    }

    /**
     * Looks at the statements of a function, before it is called.
     *
     * @throws ProgramFault if they declare one of the names outside of any other function
     */
    void checkFunction(Text statements, List<String> names) {
        check(statements, names, "(function () {", "\n})");
    }

    /**
     * Looks at what has run since.
     *
     * @throws ProgramFault with that place, if it assigned one of the names
     */
    void checkAssigned(String place) {
        String assigned = script.invokeMember("assigned").asString();
        if (!assigned.isEmpty()) {
            throw new ProgramFault(place, "until the end of this, the case assigns " + reserved(assigned));
        }
    }

    /** Where a declaration stands beside the same name declared already, the text does not parse. */
    private void check(Text code, List<String> names, String before, String after) {
        for (String name : names) {
            if (code.code().contains(name)
                    && !realm.parses(before + "let " + name + ";\n" + code.code() + after)
                    && realm.parses(before + code.code() + after)) {
                throw new ProgramFault(code.place(), "the case declares " + reserved(name));
            }
        }
    }

    private static String reserved(String name) {
        return name + ", which is the kit's own there: "
                + switch (name) {
                    case LOG -> "it notes what is logged";
                    case HELPER -> "it is the helper under test";
                    default -> "it is the generator that is driven";
                }
                + "; give what the case needs another name.";
    }
}
