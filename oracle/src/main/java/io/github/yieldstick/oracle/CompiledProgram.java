package io.github.yieldstick.oracle;

import java.util.List;
import java.util.Map;

/**
 * What a compiler has made of a program.
 *
 * @param text a script, which may ask for modules by {@code require}
 * @param modules what it can ask for, beside the newest pinned tslib
 */
public record CompiledProgram(Text text, List<Module> modules) {

    public CompiledProgram {
        modules = List.copyOf(modules);
    }

    /**
     * A module in the way of CommonJS.
     *
     * @param name how the program asks for it; among modules that only other modules ask for, any that no other has
     * @param code its text
     * @param requires the names by which it asks for others, each with the name of what it gets
     */
    public record Module(String name, String code, Map<String, String> requires) {

        public Module {
            requires = Map.copyOf(requires);
        }
    }
}
