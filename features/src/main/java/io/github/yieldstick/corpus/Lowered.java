package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.LoweredText;
import io.github.yieldstick.oracle.Lowering;
import io.github.yieldstick.oracle.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The texts that the compiler has made of the sources of cases, kept with a key by which a change of the source shows. */
final class Lowered {
    private static final String KEY = "// ";
    private static final String LINES = "// lines ";

    private final KitTexts texts;
    private final Optional<SourceCompiler> compiler;
    private final List<Path> written = new ArrayList<>();

    /**
     * @param texts where they lie
     * @param compiler makes those anew that are missing, or were made of another source; only of a folder, into which they are
     *     written then
     */
    Lowered(KitTexts texts, Optional<SourceCompiler> compiler) {
        this.texts = texts;
        this.compiler = compiler;
    }

    /** The name of the file that holds the lowered text of a case. */
    static String file(String caseId) {
        return caseId + ".js";
    }

    /** The name of the file that holds a case's source in TypeScript without its types. */
    static String erasedFile(String caseId) {
        return caseId + ".erased.js";
    }

    /** What a file holds: the key of the source, and what the compiler has made of it. */
    static String written(Text source, String made) {
        return key(source) + "\n" + made;
    }

    /** A lowered text below a line that says which lines of the source it was made of. */
    static String withLines(LoweredText made) {
        return LINES + made.sourceLines() + "\n" + made.code();
    }

    /**
     * Which line of its source each line of a case's lowered text was made of, from 1, or 0 for none; empty where that is not known.
     */
    List<Integer> sourceLines(String caseId) {
        return texts.find(KitTexts.LOWERED + file(caseId))
                .flatMap(text -> text.lines().skip(1).findFirst())
                .filter(line -> line.startsWith(LINES))
                .map(line -> Arrays.stream(line.substring(LINES.length()).split(" "))
                        .map(Integer::valueOf)
                        .toList())
                .orElse(List.of());
    }

    private static String key(Text source) {
        return KEY + Lowering.key(source);
    }

    /**
     * The lowered text of a case.
     *
     * @param typed whether the source is TypeScript
     * @throws ScenarioProblem if there is none, or it was made of another source or by another compiler, and none can be made
     * @throws io.github.yieldstick.oracle.ProgramFault with its place, if one is to be made, and the source does not parse
     */
    Text of(String caseId, Text source, boolean typed) {
        return text(caseId, file(caseId), source, with -> with.lower(source, typed));
    }

    /**
     * The source of a case in TypeScript without its types, as an engine can run it.
     *
     * @throws ScenarioProblem as {@link #of} does
     * @throws io.github.yieldstick.oracle.ProgramFault as {@link #of} does
     */
    Text erased(String caseId, Text source) {
        return text(caseId, erasedFile(caseId), source, with -> with.eraseTypes(source));
    }

    /** Has the compiler get ready, if there is one. */
    void prepare() {
        compiler.ifPresent(SourceCompiler::prepare);
    }

    /** The files that were made anew since this was last asked. */
    List<Path> takeWritten() {
        List<Path> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    /** Makes a text with the compiler. */
    private interface Making {
        String make(SourceCompiler with);
    }

    private Text text(String caseId, String file, Text source, Making making) {
        String name = KitTexts.LOWERED + file;
        Optional<String> kept = texts.find(name);
        if (kept.filter(text -> text.startsWith(key(source) + "\n")).isPresent()) {
            return behindKey(name, kept.get());
        }
        if (texts instanceof CorpusFolder folder && compiler.isPresent()) {
            String made = written(source, making.make(compiler.get()));
            folder.write(name, made);
            written.add(folder.path(name));
            return behindKey(name, made);
        }
        throw new ScenarioProblem(caseId + " is given as source, and "
                + (kept.isEmpty()
                        ? "there is no lowered text yet"
                        : "the lowered text was made of another source, or by another compiler")
                + "; have the compiler lower it: yieldstick run --corpus features --tags @"
                + caseId.replaceFirst("-.*", ""));
    }

    private Text behindKey(String name, String text) {
        int end = text.indexOf('\n') + 1;
        boolean tellsLines = text.startsWith(LINES, end);
        int begin = tellsLines ? text.indexOf('\n', end) + 1 : end;
        return new Text(texts.displayName(name), tellsLines ? 3 : 2, 0, text.substring(begin));
    }
}
