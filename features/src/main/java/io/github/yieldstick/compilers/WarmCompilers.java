package io.github.yieldstick.compilers;

import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** As many of one compiler as work side by side, which stay ready from one source to the next. Safe for use by several threads. */
public final class WarmCompilers implements AutoCloseable {
    private final List<Compiler> all = new ArrayList<>();
    private final BlockingQueue<Compiler> free = new LinkedBlockingQueue<>();
    private final Compiler.Identity identity;

    /**
     * Starts them.
     *
     * @param count how many
     * @throws CompilerUnusable if the compiler cannot be had
     */
    public WarmCompilers(CompilerForm form, int count, Realms realms, CompilerSettings settings) {
        try {
            for (int i = 0; i < count; i++) {
                Compiler each = Compilers.one(form, realms, settings).warm();
                all.add(each);
                free.add(each);
            }
        } catch (CompilerUnusable unusable) {
            close();
            throw unusable;
        }
        identity = all.get(0).identity();
    }

    /** The name and version that the compiler gives itself. */
    public String name() {
        return identity.name() + " " + identity.version();
    }

    /**
     * Compiles a source.
     *
     * @throws CompilerUnusable if the compiler is of no use any more
     */
    public Compiled compile(Text source) {
        List<Compiled> made = new ArrayList<>();
        Compiler one;
        try {
            one = free.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Compiled.Late("the search was interrupted");
        }
        try {
            one.compile(List.of(source), (index, compiled) -> made.add(compiled));
        } finally {
            free.add(one);
        }
        return made.get(0);
    }

    @Override
    public void close() {
        all.forEach(Compiler::close);
    }
}
