package io.github.yieldstick.compilers;

import io.github.yieldstick.oracle.Text;
import java.util.List;
import java.util.function.BiConsumer;

/** A compiler that was found and is ready. Used by one thread at a time. */
interface Compiler extends AutoCloseable {

    /** Who it is. */
    Identity identity();

    /**
     * Compiles sources, each for itself. Whatever goes wrong with one is its answer, and the others still get theirs.
     *
     * @param sources scripts; each text's file names it
     * @param taken gets each answer as it comes, with the index of its source
     * @throws CompilerUnusable if the compiler is of no use any more
     */
    void compile(List<Text> sources, BiConsumer<Integer, Compiled> taken);

    /** The same compiler, which stays ready from one source to the next as long as that pays. */
    default Compiler warm() {
        return this;
    }

    @Override
    void close();

    /**
     * Who a compiler is.
     *
     * @param name its own name
     * @param version its own version
     * @param build what tells what it emits from what another build of the same version does; empty where nothing does, and
     *     what it emits must not be kept
     */
    record Identity(String name, String version, String build) {}
}
