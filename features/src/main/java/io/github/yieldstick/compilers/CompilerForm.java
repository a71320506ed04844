package io.github.yieldstick.compilers;

import io.github.yieldstick.engines.SubjectNames;
import io.github.yieldstick.engines.WrongUsage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A compiler as it is asked for, with the options that it gets. */
public sealed interface CompilerForm {

    /** What stands before the version of a published TypeScript. */
    String TYPESCRIPT = "typescript@";
    /** What stands before the path of a TypeScript compiler. */
    String TYPESCRIPT_FILE = "typescript:";
    /** What stands before the version of Closure Compiler. */
    String CLOSURE = "closure@";
    /** What stands before a command. */
    String PROCESS = "process:";

    /** What the form of a published TypeScript asks for, in words. */
    String TYPESCRIPT_HELP = TYPESCRIPT + "V: a published TypeScript, on GraalJS";
    /** The same of a file. */
    String TYPESCRIPT_FILE_HELP = TYPESCRIPT_FILE + "PATH: a typescript.js of your own, a nightly or a branch";
    /** The same of Closure Compiler. */
    String CLOSURE_HELP = CLOSURE + "V: Closure Compiler, in process";
    /** The same of a program. */
    String PROCESS_HELP = PROCESS + "COMMAND: a program that speaks the compiler protocol";

    /** The compiler's id: the name that it was given, or what was asked for, and its options in brackets. */
    default String id() {
        return words() + options().suffix();
    }

    /** What was asked for, without the options. */
    String words();

    /** What the compiler is to be told. */
    CompilerOptions options();

    /** The same compiler with further options. */
    CompilerForm with(CompilerOptions further);

    /** The compiler without the name that it was given. */
    default CompilerForm asked() {
        return this;
    }

    /** What a report calls it where it has said no name of its own: the form, without the folders of this machine. */
    default String plainName() {
        return id();
    }

    /**
     * What a report calls it.
     *
     * @param ownName the name that it says of itself; blank where it said none
     */
    default String reportName(String ownName) {
        return ownName.isBlank() || id().equals(plainName())
                ? plainName()
                : ownName.strip() + options().suffix();
    }

    /** A compiler by a name that a report calls it by: {@code mine=typescript:PATH}. */
    record Named(String name, CompilerForm asked) implements CompilerForm {
        @Override
        public String id() {
            return name;
        }

        @Override
        public String words() {
            return asked.words();
        }

        @Override
        public CompilerOptions options() {
            return asked.options();
        }

        @Override
        public CompilerForm with(CompilerOptions further) {
            return new Named(name, asked.with(further));
        }
    }

    /** A published TypeScript: {@code typescript@5.9.3}. */
    record TypeScriptRelease(String version, CompilerOptions options) implements CompilerForm {
        @Override
        public String words() {
            return TYPESCRIPT + version;
        }

        @Override
        public CompilerForm with(CompilerOptions further) {
            return new TypeScriptRelease(version, options.and(further));
        }
    }

    /** A file of the user's: {@code typescript:PATH}. */
    record TypeScriptFile(String path, CompilerOptions options) implements CompilerForm {
        @Override
        public String words() {
            return TYPESCRIPT_FILE + path;
        }

        @Override
        public String plainName() {
            return SubjectNames.withoutFolders(path) + options.suffix();
        }

        @Override
        public CompilerForm with(CompilerOptions further) {
            return new TypeScriptFile(path, options.and(further));
        }
    }

    /** Closure Compiler: {@code closure@v20240317}. */
    record ClosureRelease(String version, CompilerOptions options) implements CompilerForm {
        @Override
        public String words() {
            return CLOSURE + version;
        }

        @Override
        public CompilerForm with(CompilerOptions further) {
            return new ClosureRelease(version, options.and(further));
        }
    }

    /** A program that speaks the compiler protocol: {@code process:COMMAND}. */
    record Program(String command, CompilerOptions options) implements CompilerForm {
        @Override
        public String words() {
            return PROCESS + command;
        }

        @Override
        public String plainName() {
            return SubjectNames.withoutFolders(command) + options.suffix();
        }

        @Override
        public CompilerForm with(CompilerOptions further) {
            return new Program(command, options.and(further));
        }
    }

    /**
     * Reads compilers from words, one each.
     *
     * @param options what all of them are told beside what stands in brackets behind each
     * @throws WrongUsage for words that ask for no compiler, or twice for the same
     */
    static List<CompilerForm> all(List<String> words, List<String> options) {
        CompilerOptions shared = CompilerOptions.read(options);
        List<CompilerForm> forms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String each : words) {
            CompilerForm form = of(each).with(shared);
            if (!ids.add(form.id())) {
                throw new WrongUsage("the compiler \"" + form.id()
                        + "\" is asked for twice; name it once, or give each a name of its own, as in a=" + form.id()
                        + ".");
            }
            forms.add(form);
        }
        return List.copyOf(forms);
    }

    /**
     * Reads one compiler from words, its options in brackets at the end.
     *
     * @throws WrongUsage for words that ask for no compiler
     */
    static CompilerForm of(String words) {
        CompilerOptions.Parted parted = CompilerOptions.part(words);
        String asked = parted.before();
        CompilerOptions options = parted.options();
        if (isBehind(TYPESCRIPT, asked)) {
            return new TypeScriptRelease(asked.substring(TYPESCRIPT.length()), options);
        }
        if (isBehind(TYPESCRIPT_FILE, asked)) {
            return new TypeScriptFile(asked.substring(TYPESCRIPT_FILE.length()), options);
        }
        if (isBehind(CLOSURE, asked)) {
            return new ClosureRelease(asked.substring(CLOSURE.length()), options);
        }
        if (isBehind(PROCESS, asked)) {
            return new Program(asked.substring(PROCESS.length()), options);
        }
        SubjectNames.Named named = SubjectNames.part(asked);
        if (!named.name().isEmpty()
                && Stream.of(TYPESCRIPT, TYPESCRIPT_FILE, CLOSURE, PROCESS)
                        .anyMatch(prefix -> isBehind(prefix, named.form()))) {
            return new Named(named.name(), of(named.form() + options.suffix()));
        }
        throw new WrongUsage("there is no compiler \"" + words + "\"; write one of\n  "
                + String.join("\n  ", TYPESCRIPT_HELP, TYPESCRIPT_FILE_HELP, CLOSURE_HELP, PROCESS_HELP)
                + "\nwith its options behind it, if any, as in typescript@5.9.3[target=es2015],"
                + " and a name before it, if any, as in mine=typescript@5.9.3");
    }

    private static boolean isBehind(String prefix, String words) {
        return words.startsWith(prefix) && words.length() > prefix.length();
    }
}
