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

    /** What the file holds: the key of the source, and the lowered text. */
    public static String written(Text source, String lowered) {
        return KEY + Lowering.key(source) + "\n" + lowered;
    }

    /**
     * The lowered text of a case.
     *
     * @throws ScenarioProblem if there is none, or it was made of another source or by another compiler
     */
    static Text of(String caseId, Text source) {
        String name = "lowered/" + file(caseId);
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
