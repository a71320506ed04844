package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Lowering;
import io.github.yieldstick.oracle.Text;

/** The texts that the compiler has made of the sources of cases, kept with a key by which a change of the source shows. */
public final class Lowered {
    private static final String KEY = "// ";

    private Lowered() {}

    /** The name of the file that holds the lowered text of a case. */
    public static String file(String caseId) {
        return caseId + ".js";
    }

    /** The name of the file that holds a case's source in TypeScript without its types. */
    public static String erasedFile(String caseId) {
        return caseId + ".erased.js";
    }

    /** What a file holds: the key of the source, and what the compiler has made of it. */
    public static String written(Text source, String made) {
        return KEY + Lowering.key(source) + "\n" + made;
    }

    /**
     * The lowered text of a case.
     *
     * @throws ScenarioProblem if there is none, or it was made of another source or by another compiler
     */
    static Text of(String caseId, Text source) {
        return read(caseId, file(caseId), source);
    }

    /**
     * The source of a case in TypeScript without its types, as an engine can run it.
     *
     * @throws ScenarioProblem as {@link #of} does
     */
    static Text erased(String caseId, Text source) {
        return read(caseId, erasedFile(caseId), source);
    }

    private static Text read(String caseId, String file, Text source) {
        String name = "lowered/" + file;
        String written = Resources.find(name).orElseThrow(() -> problem(caseId, "there is no lowered text yet"));
        int end = written.indexOf('\n') + 1;
        if (!written.substring(0, end).strip().equals(KEY + Lowering.key(source))) {
            throw problem(caseId, "the lowered text was made of another source, or by another compiler");
        }
        return new Text(name, 2, 0, written.substring(end));
    }

    private static ScenarioProblem problem(String caseId, String sentence) {
        return new ScenarioProblem(
                caseId + " is given as source, and " + sentence
                        + "; have the compiler lower it: mvn -Plower -pl features -am test -Dtest=LoweredTest -Dsurefire.failIfNoSpecifiedTests=false");
    }
}
