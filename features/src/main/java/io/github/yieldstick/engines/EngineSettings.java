package io.github.yieldstick.engines;

import java.util.Optional;

/**
 * How engines are looked for.
 *
 * @param classPath folders and jars with Java engines, beside the kit's own class path; may be empty
 * @param revision the revision to judge every engine by; empty for the one that each declares
 */
public record EngineSettings(String classPath, Optional<String> revision) {

    /** Nothing but the kit's own class path, and each engine by the revision that it declares. */
    public static EngineSettings usual() {
        return new EngineSettings("", Optional.empty());
    }
}
