package io.github.yieldstick.engines;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.HelperText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An engine as it is asked for. */
public sealed interface EngineForm {

    /** The bundled engine, and before the revision of one that is not the newest. */
    String BUNDLED = "java";
    /** What stands before the release of a pinned text. */
    String PINNED = "tslib@";
    /** What stands before the path of a helper. */
    String HELPER = "helper:";
    /** What stands before the name of a class. */
    String CLASS = "class:";
    /** What stands before a command. */
    String PROCESS = "process:";

    /** What the form of the bundled engine asks for, in words. */
    String BUNDLED_HELP = BUNDLED + ", " + BUNDLED + "@R: the bundled engine, in its newest or in a given revision";
    /** The same of a pinned text. */
    String PINNED_HELP = PINNED + "V: a real text of the helper";
    /** The same of a JavaScript file. */
    String HELPER_HELP = HELPER + "PATH#NAME: a JavaScript file and the function in it (default __generator)";
    /** The same of a Java class. */
    String CLASS_HELP = CLASS + "NAME: a Java class by its full name, or an engine by its own name";
    /** The same of a program. */
    String PROCESS_HELP = PROCESS + "COMMAND: a program that speaks the engine protocol";

    /** What may stand before a form. */
    String NAME_HELP = "Each may have a name of its own before it, by which the report calls it: mine=helper:a.js.";

    /** A comma parts two engines where the next one begins behind it; a command may have commas of its own. */
    Pattern BETWEEN = Pattern.compile(",\\s*(?=(?:[^\\s,=:\"'][^,=:\"']*=)?(?:" + BUNDLED + "(?:@|,|\\s*$)|" + PINNED
            + "|" + HELPER + "|" + CLASS + "|" + PROCESS + "))");

    /** The engine's id; that of one without a name of its own reads back to the same engine. */
    String id();

    /** The engine without the name that it was given. */
    default EngineForm asked() {
        return this;
    }

    /** What a report calls it where it has said no name of its own: the form, without the folders of this machine. */
    default String plainName() {
        return id();
    }

    /**
     * What a report calls it.
     *
     * @param ownName the name that it says of itself; may be blank
     */
    default String reportName(String ownName) {
        return plainName();
    }

    /** Whether the engine is somebody's own, of which nothing is known. */
    default boolean fromOutside() {
        return true;
    }

    /** An engine by a name that a report calls it by: {@code mine=helper:a.js}. */
    record Named(String name, EngineForm asked) implements EngineForm {
        @Override
        public String id() {
            return name;
        }

        @Override
        public boolean fromOutside() {
            return asked.fromOutside();
        }
    }

    /** The bundled engine in a revision: {@code java}, {@code java@1.9.2}. */
    record Bundled(Revision revision) implements EngineForm {
        @Override
        public String id() {
            return BUNDLED + "@" + revision.id();
        }

        @Override
        public boolean fromOutside() {
            return false;
        }
    }

    /** A pinned text of the helper: {@code tslib@2.8.1}. */
    record Pinned(HelperText text) implements EngineForm {
        @Override
        public String id() {
            return PINNED + text.release();
        }

        @Override
        public boolean fromOutside() {
            return false;
        }
    }

    /** A JavaScript file and the name of the helper in it: {@code helper:PATH#NAME}. */
    record JavaScriptFile(String path, String name) implements EngineForm {
        /** The name that is looked for where none is given. */
        public static final String USUAL_NAME = "__generator";

        @Override
        public String id() {
            // A path that holds a hash needs the name behind it, or its end would be read as the name.
            return HELPER + path + (name.equals(USUAL_NAME) && !path.contains("#") ? "" : "#" + name);
        }

        @Override
        public String plainName() {
            String file = SubjectNames.withoutFolders(path);
            return name.equals(USUAL_NAME) ? file : file + "#" + name;
        }

        /** Whether there is a file at the path. */
        boolean isFile() {
            try {
                return Files.isRegularFile(Path.of(path));
            } catch (InvalidPathException unsayable) {
                return false;
            }
        }
    }

    /** A Java class, by its full name or by the name of an engine that {@code ServiceLoader} finds: {@code class:FQCN}. */
    record JavaClass(String name) implements EngineForm {
        @Override
        public String id() {
            return CLASS + name;
        }

        @Override
        public String reportName(String ownName) {
            return ownName.isBlank() ? plainName() : ownName.strip();
        }
    }

    /** A program that speaks the engine protocol: {@code process:COMMAND}. */
    record Program(String command) implements EngineForm {
        @Override
        public String id() {
            return PROCESS + command;
        }

        @Override
        public String plainName() {
            return SubjectNames.withoutFolders(command);
        }

        @Override
        public String reportName(String ownName) {
            return ownName.isBlank() ? plainName() : ownName.strip();
        }
    }

    /** The bundled engine in every revision, oldest first: what is judged where nothing was asked for. */
    static List<EngineForm> bundled() {
        return Arrays.stream(Revision.values()).<EngineForm>map(Bundled::new).toList();
    }

    /**
     * Reads engines from words, each of which may hold several that are separated by commas.
     *
     * @throws WrongUsage for words that ask for no engine, or twice for the same
     */
    static List<EngineForm> all(List<String> words) {
        return all(words, Revision.newest());
    }

    /**
     * The same.
     *
     * @param usual the revision of the bundled engine where the words name none
     */
    static List<EngineForm> all(List<String> words, Revision usual) {
        List<EngineForm> forms = words.stream()
                .flatMap(EngineForm::parted)
                .map(one -> of(one, usual))
                .toList();
        forms.stream()
                .collect(Collectors.groupingBy(EngineForm::id, Collectors.counting()))
                .forEach((id, times) -> {
                    if (times > 1) {
                        throw new WrongUsage("the engine \"" + id + "\" is asked for " + times
                                + " times; name it once, or give each a name of its own, as in a=" + BUNDLED + ".");
                    }
                });
        return forms;
    }

    /** The words of each engine; a path that is there may have commas and blanks of its own. */
    private static Stream<String> parted(String words) {
        return words.startsWith(HELPER)
                        && helperFile(words.substring(HELPER.length())).isFile()
                ? Stream.of(words)
                : BETWEEN.splitAsStream(words).map(String::strip);
    }

    /**
     * Reads one engine from words.
     *
     * @throws WrongUsage for words that ask for no engine
     */
    static EngineForm of(String words) {
        return of(words, Revision.newest());
    }

    private static EngineForm of(String words, Revision usual) {
        return unnamed(words, usual)
                .or(() -> named(words, usual))
                .orElseThrow(() -> new WrongUsage("there is no engine \"" + words + "\"; write one of\n" + forms()));
    }

    private static Optional<EngineForm> named(String words, Revision usual) {
        SubjectNames.Named parted = SubjectNames.part(words);
        return parted.name().isEmpty()
                ? Optional.empty()
                : unnamed(parted.form(), usual).map(form -> new Named(parted.name(), form));
    }

    private static Optional<EngineForm> unnamed(String words, Revision usual) {
        return words.equals(BUNDLED)
                ? Optional.of(new Bundled(usual))
                : after(BUNDLED + "@", words, version -> Revision.of(version).map(Bundled::new))
                        .or(() -> after(PINNED, words, EngineForm::pinned))
                        .or(() -> after(HELPER, words, EngineForm::javaScriptFile))
                        .or(() -> after(CLASS, words, name -> Optional.of(new JavaClass(name))))
                        .or(() -> after(PROCESS, words, command -> Optional.of(new Program(command))));
    }

    /** The forms, a line each, for whoever has to choose one. */
    private static String forms() {
        return Stream.of(
                        BUNDLED_HELP,
                        PINNED_HELP,
                        HELPER_HELP,
                        CLASS_HELP,
                        PROCESS_HELP,
                        "with R one of "
                                + Stream.of(Revision.values()).map(Revision::id).collect(Collectors.joining(" "))
                                + ", and V one of "
                                + Stream.of(HelperText.values())
                                        .map(HelperText::release)
                                        .collect(Collectors.joining(" ")),
                        "with a name before it, if any, as in mine=" + HELPER + "a.js")
                .collect(Collectors.joining("\n  ", "  ", ""));
    }

    private static Optional<EngineForm> after(
            String prefix, String words, Function<String, Optional<EngineForm>> form) {
        return words.startsWith(prefix) && words.length() > prefix.length()
                ? form.apply(words.substring(prefix.length()))
                : Optional.empty();
    }

    private static Optional<EngineForm> pinned(String release) {
        return Arrays.stream(HelperText.values())
                .filter(text -> text.release().equals(release))
                .findFirst()
                .map(Pinned::new);
    }

    private static Optional<EngineForm> javaScriptFile(String words) {
        JavaScriptFile file = helperFile(words);
        if (file.name().isEmpty()) {
            throw new WrongUsage("the engine \"" + HELPER + words
                    + "\": expected the name of the function behind the #, found nothing; write it, or leave out the # for "
                    + JavaScriptFile.USUAL_NAME + ".");
        }
        return Optional.of(file);
    }

    /** What stands behind the last hash is the name, but where the hash can only be one of the path's own. */
    private static JavaScriptFile helperFile(String words) {
        JavaScriptFile whole = new JavaScriptFile(words, JavaScriptFile.USUAL_NAME);
        int hash = words.lastIndexOf('#');
        if (hash < 0) {
            return whole;
        }
        JavaScriptFile named = new JavaScriptFile(words.substring(0, hash), words.substring(hash + 1));
        return !named.isFile() && whole.isFile() ? whole : named;
    }
}
