package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Lowering;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import java.util.Optional;

/**
 * The real compiler, loaded when it is first asked, which takes some seconds, and there from then on until the process ends. Safe
 * for use by several threads: one that asks while another has it loaded waits for that.
 */
final class TypeScriptCompiler implements SourceCompiler {
    private Optional<Lowering> loaded = Optional.empty();

    @Override
    public synchronized void prepare() {
        lowering().lower(Text.of("nothing", ""));
    }

    @Override
    public synchronized String lower(Text source, boolean typed) {
        return Lowered.withLines(
                lowering().lowerWithLines(List.of(source), typed).get(0));
    }

    @Override
    public synchronized String eraseTypes(Text source) {
        return lowering().eraseTypes(List.of(source)).get(0);
    }

    private Lowering lowering() {
        Lowering lowering = loaded.orElseGet(() -> new Lowering(new Realms()));
        loaded = Optional.of(lowering);
        return lowering;
    }
}
