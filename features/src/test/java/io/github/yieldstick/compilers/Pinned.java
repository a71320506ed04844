package io.github.yieldstick.compilers;

import java.nio.file.Path;

/** The compilers whose outcomes lie in the folder {@code compilers}. */
enum Pinned {
    TYPESCRIPT_3_9("typescript@3.9.10", "typescript-3.9.10"),
    TYPESCRIPT_4_9("typescript@4.9.4", "typescript-4.9.4"),
    TYPESCRIPT_5_5("typescript@5.5.4", "typescript-5.5.4"),
    TYPESCRIPT_5_9("typescript@5.9.3", "typescript-5.9.3"),
    TYPESCRIPT_6_0("typescript@6.0.3", "typescript-6.0.3"),
    CLOSURE("closure@v20240317", "closure-v20240317"),
    SWC("process:node adapters/compilers/swc.mjs", "swc-1.16.22"),
    RSPACK("process:node adapters/compilers/swc.mjs @rspack/core", "rspack-2.3.2"),
    BABEL_7_26("process:node adapters/compilers/babel.mjs @babel/standalone-7.26", "babel-7.26.10"),
    BABEL_7_29("process:node adapters/compilers/babel.mjs", "babel-7.29.10"),
    BABEL_8("process:node adapters/compilers/babel.mjs @babel/standalone-8", "babel-8.0.6");

    /** The folder of the module. */
    static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private final String words;
    private final String name;

    Pinned(String words, String name) {
        this.words = words;
        this.name = name;
    }

    /** How it is asked for where the module's folder is the working folder. */
    String words() {
        return words;
    }

    /** The same from wherever the tests are run. */
    CompilerForm form() {
        return CompilerForm.of(words.replace("adapters/compilers/", MODULE.resolve("adapters/compilers") + "/"));
    }

    /** The file that says what comes of the cases on it. */
    Path file() {
        return MODULE.resolve("compilers").resolve(name + ".txt");
    }
}
