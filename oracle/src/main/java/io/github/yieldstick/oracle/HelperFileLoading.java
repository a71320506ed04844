package io.github.yieldstick.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** Loads a helper's file into a realm, in the form that it has. */
final class HelperFileLoading {
    private static final Text SCRIPT = Text.ofResource(HelperFileLoading.class, "helper-file.js");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final String PARAMETERS = "(function (module, exports, global, require) {";

    private final Realm realm;
    private final Text file;
    private final String name;

    HelperFileLoading(Realm realm, Text file, String name) {
        this.realm = realm;
        this.file = file;
        this.name = name;
    }

    /**
     * Runs the file.
     *
     * @return {@code helper}, {@code kind} and {@code names}, as {@code helper-file.js} gives them
     * @throws ProgramFault if it does not parse, throws, or asks for another file
     */
    Value load() {
        Optional<FileForm> named = FileForm.named(file.file());
        if (named.equals(Optional.of(FileForm.MODULE))) {
            return module();
        }
        Value function;
        try {
            function = asFunction();
        } catch (PolyglotException notAScript) {
            if (Realm.isStop(notAScript)) {
                throw notAScript;
            }
            if (named.isEmpty() && FileForm.ofNoScript(realm, file, notAScript) == FileForm.MODULE) {
                return module();
            }
            // What stands around the file may be what is told to be wrong, so the file alone is asked first.
            throw realm.syntaxError(FileForm.SCRIPT.source(file))
                    .map(alone -> doesNotParse(alone, 0))
                    .orElseGet(() -> doesNotParse(notAScript, 1));
        }
        return script(function);
    }

    /** The names that a script declares, found by running it once more as it stands; used up to where it throws. */
    List<String> declarations() {
        List<String> before = realm.declared();
        try {
            realm.evaluate(file);
        } catch (ProgramFault asBefore) {
            // What it declares is there nevertheless, or it is no script and declares nothing.
            return declaredSince(before);
        }
        return declaredSince(before);
    }

    private List<String> declaredSince(List<String> before) {
        return realm.declared().stream().filter(each -> !before.contains(each)).toList();
    }

    private Value script(Value function) {
        ProxyExecutable lend = arguments -> {
            String asked = arguments[0].asString();
            return asked.equals("tslib") ? Tslib.load(realm) : LentModule.refusal(asked);
        };
        return loaded(1, () -> realm.evaluate(SCRIPT).invokeMember("script", function, name, lend));
    }

    private Value module() {
        Source module = FileForm.MODULE.source(file);
        realm.syntaxError(module).ifPresent(thrown -> {
            throw doesNotParse(thrown, 0);
        });
        realm.lentModule().lend(Tslib.MODULE);
        try {
            return loaded(0, () -> realm.evaluate(SCRIPT).invokeMember("module", realm.run(module), name));
        } finally {
            realm.lentModule().takeBack();
        }
    }

    /**
     * The file as a function to which CommonJS's names are lent, and which hands what it declares under the helper's name
     * to its fifth argument. A script may also declare a name that is lent.
     */
    private Value asFunction() {
        String code = file.code().startsWith("#!") ? "//" + file.code().substring(2) : file.code();
        String handOver =
                isIdentifier() ? ";arguments[4](typeof %s == 'undefined' ? undefined : %1$s);".formatted(name) : "";
        try {
            return function(PARAMETERS + "\n" + code + "\n" + handOver + "})");
        } catch (PolyglotException declaresTwice) {
            if (!String.valueOf(declaresTwice.getMessage()).contains("has already been declared")) {
                throw declaresTwice;
            }
            return function(PARAMETERS + "(function () {\n" + code + "\n" + handOver + "}).apply(this, arguments); })");
        }
    }

    private Value function(String code) {
        return realm.run(FileForm.SCRIPT.source(file.file(), code));
    }

    private boolean isIdentifier() {
        if (!IDENTIFIER.matcher(name).matches()) {
            return false;
        }
        String declaration = "(function () { var " + name + "; })";
        return realm.syntaxError(FileForm.SCRIPT.source("name", declaration)).isEmpty();
    }

    private Value loaded(int linesBefore, Supplier<Value> load) {
        try {
            return load.get();
        } catch (PolyglotException thrown) {
            if (Realm.isStop(thrown)) {
                throw thrown;
            }
            TextFailure failure = TextFailure.of(file, thrown, linesBefore);
            String refusal = failure.sentence().replaceFirst("^Error: ", "");
            if (refusal.startsWith(LentModule.REFUSAL)) {
                throw new ProgramFault(failure.place().orElseGet(this::placeOfRefused), refusal);
            }
            throw failure.fault(file, "the file does not load, since it throws ");
        }
    }

    /** An import runs before the file does, so that nothing but its text tells where it stands. */
    private String placeOfRefused() {
        return realm.lentModule()
                .refused()
                .map(refused ->
                        Math.max(file.code().indexOf('"' + refused), file.code().indexOf("'" + refused)))
                .filter(offset -> offset >= 0)
                .map(this::placeOf)
                .orElseGet(file::place);
    }

    private String placeOf(int offset) {
        String before = file.code().substring(0, offset);
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return file.place(line, offset - before.lastIndexOf('\n'));
    }

    private ProgramFault doesNotParse(PolyglotException thrown, int linesBefore) {
        return TextFailure.of(file, thrown, linesBefore).fault(file, "the file does not parse: ");
    }
}
