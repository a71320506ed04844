package io.github.yieldstick.oracle;

import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/** The two ways in which JavaScript reads a file. */
enum FileForm {
    /** A classic script, also one in the way of CommonJS. */
    SCRIPT("application/javascript"),
    /** An ES module. */
    MODULE("application/javascript+module");

    /** What a script may not have at its top, and a module may. */
    private static final Set<String> OF_MODULES = Set.of("import", "export", "await");

    private final String mimeType;

    FileForm(String mimeType) {
        this.mimeType = mimeType;
    }

    /** The form that a file's name states; empty where its text has to be looked at. */
    static Optional<FileForm> named(String file) {
        if (file.endsWith(".mjs")) {
            return Optional.of(MODULE);
        }
        return file.endsWith(".cjs") ? Optional.of(SCRIPT) : Optional.empty();
    }

    /** The form that a file's name states, or in which it parses, or else in which it was meant. */
    static FileForm of(Realm realm, Text file) {
        return named(file.file())
                .orElseGet(() -> realm.syntaxError(SCRIPT.source(file))
                        .map(notAScript -> ofNoScript(realm, file, notAScript))
                        .orElse(SCRIPT));
    }

    /** The form in which a file parses, or else was meant, that does not parse as a script for that reason. */
    static FileForm ofNoScript(Realm realm, Text file, PolyglotException notAScript) {
        boolean meantAsModule = Optional.ofNullable(notAScript.getSourceLocation())
                .map(section -> OF_MODULES.contains(section.getCharacters().toString()))
                .orElse(false);
        return meantAsModule || realm.syntaxError(MODULE.source(file)).isEmpty() ? MODULE : SCRIPT;
    }

    /** A text of the kit's own. */
    Source ownSource(Text file) {
        return Source.newBuilder("js", file.code(), file.file())
                .mimeType(mimeType)
                .internal(true)
                .buildLiteral();
    }

    Source source(Text file) {
        return source(file.file(), file.code());
    }

    Source source(String file, String code) {
        return Source.newBuilder("js", code, file).mimeType(mimeType).buildLiteral();
    }
}
