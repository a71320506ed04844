package io.github.yieldstick.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** The modules that a compiled program can ask for, in its realm. */
final class Packages {
    private static final String TSLIB = "tslib";

    private final Realm realm;
    private final Map<String, CompiledProgram.Module> modules = new HashMap<>();

    Packages(Realm realm, CompiledProgram program) {
        this.realm = realm;
        modules.put(TSLIB, new CompiledProgram.Module(TSLIB, HelperText.newest().text(), Map.of()));
        program.modules().forEach(module -> modules.put(module.name(), module));
    }

    /**
     * What a name leads to.
     *
     * @param from the module that asks; empty for the program
     * @return the name of the module; empty where there is none
     */
    String find(String from, String name) {
        String meant = Optional.ofNullable(modules.get(from))
                .map(asking -> asking.requires().getOrDefault(name, name))
                .orElse(name);
        return modules.containsKey(meant) ? meant : "";
    }

    /** The module as a function of {@code module, exports, require, global}; a global of its own, as tslib also exports to that. */
    Value function(String name) {
        CompiledProgram.Module module = Optional.ofNullable(modules.get(name)).orElseThrow();
        return realm.function("module, exports, require, global", Text.of(name, module.code()));
    }

    /** Why a program that asks for that name does not get it. */
    static String refusal(String name) {
        return "the compiler handed over no module \"" + name + "\"";
    }
}
