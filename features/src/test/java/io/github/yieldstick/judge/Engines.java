package io.github.yieldstick.judge;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.Set;

/** Engines for tests: good ones, and bad ones each in its way. */
final class Engines {
    private Engines() {}

    static ReadyEngine java() {
        return ReadyEngine.of("java", new JavaEngine(Revision.newest()));
    }

    static ReadyEngine tslib() {
        return helper("tslib", HelperText.R2_7_0);
    }

    /** A Java engine that makes its generators like this. */
    static ReadyEngine making(GeneratorFactory factory) {
        GeneratorEngine engine = new GeneratorEngine() {
            @Override
            public EngineDescription description() {
                return Engines.description(Set.of());
            }

            @Override
            public GeneratorFactory begin(JavaScript javaScript) {
                return factory;
            }
        };
        return ReadyEngine.of("bad", engine);
    }

    /** The newest helper text with one piece of it replaced by another. */
    static ReadyEngine textWith(String piece, String other) {
        String text = HelperText.R2_7_0.text();
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("The helper's text has no " + piece);
        }
        return helper("changed", new HelperFile(Text.of("changed.js", text.replace(piece, other)), "__generator"));
    }

    private static ReadyEngine helper(String id, Helper helper) {
        return new ReadyEngine(id, description(Set.of(Capability.values())), () -> SeatedEngine.of(helper));
    }

    private static EngineDescription description(Set<Capability> capabilities) {
        return new EngineDescription("an engine for tests", "1", "2.7.0", capabilities);
    }
}
