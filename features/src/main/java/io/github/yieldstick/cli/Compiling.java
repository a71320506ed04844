package io.github.yieldstick.cli;

import io.github.yieldstick.compilers.Compilers;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows how far a compiler has come with the sources, a compiler after the other. */
final class Compiling implements Compilers.Listener, AutoCloseable {
    private final PrintWriter terminal;
    private Optional<Progress> progress = Optional.empty();

    Compiling(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begins(String compiler, int sources) {
        close();
        progress = Optional.of(new Progress(terminal, "sources compiled by " + compiler, sources));
    }

    @Override
    public void compiled() {
        progress.ifPresent(shown -> shown.step(false));
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
        progress = Optional.empty();
    }
}
