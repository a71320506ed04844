package io.github.yieldstick.oracle;

import org.graalvm.polyglot.Value;

/**
 * A file in the way of CommonJS that exports a helper.
 *
 * @param file the file
 * @param name the name under which it exports the helper
 */
public record HelperFile(Text file, String name) implements Helper {

    @Override
    public Value install(Realm realm) {
        Value helper = CommonModule.load(realm, file).getMember(name);
        if (helper == null || !helper.canExecute()) {
            throw new ProgramFault(file.place(), "the file exports no function " + name);
        }
        return helper;
    }
}
