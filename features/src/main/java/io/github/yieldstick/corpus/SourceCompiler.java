package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Text;

/** What makes the lowered text of a case from its source. */
interface SourceCompiler {

    /** Gets ready, so that nobody has to wait for that when it is asked first. */
    void prepare();

    /**
     * Lowers a source to ES5. The first line may say which lines of the source the others were made of.
     *
     * @param typed whether it is TypeScript
     * @throws io.github.yieldstick.oracle.ProgramFault with its place, if it does not parse
     */
    String lower(Text source, boolean typed);

    /**
     * Takes the types out of a source in TypeScript.
     *
     * @throws io.github.yieldstick.oracle.ProgramFault with its place, if it does not parse
     */
    String eraseTypes(Text source);
}
