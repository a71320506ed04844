package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Lowering;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import java.util.Optional;

/** The real compiler, loaded when it is first asked, and there from then on until the process ends. */
final class TypeScriptCompiler implements SourceCompiler {
    private Optional<Lowering> loaded = Optional.empty();

    /** Loads it, which takes some seconds, so that nobody has to wait for that later. */
    void prepare() {
        lowering().lower(Text.of("nothing", ""));
    }

    @Override
    public String lower(Text source, boolean typed) {
        List<Text> sources = List.of(source);
        return (typed ? lowering().lowerTyped(sources) : lowering().lowerAll(sources)).get(0);
    }

    @Override
    public String eraseTypes(Text source) {
        return lowering().eraseTypes(List.of(source)).get(0);
    }

    private synchronized Lowering lowering() {
        Lowering lowering = loaded.orElseGet(() -> new Lowering(new Realms()));
        loaded = Optional.of(lowering);
        return lowering;
    }
}
