package io.github.yieldstick.engines;

import io.github.yieldstick.oracle.HelperText;
import java.util.List;
import java.util.Optional;

/**
 * How engines are looked for.
 *
 * @param classPath folders and jars with Java engines, beside the kit's own class path; may be empty
 * @param revision the revision to judge every engine by; empty for the one that each declares
 */
public record EngineSettings(String classPath, Optional<String> revision) {

    /** Throws {@link WrongUsage} for a revision that there is not. */
    public EngineSettings {
        List<String> revisions = HelperText.revisions();
        revision.filter(asked -> !revisions.contains(asked)).ifPresent(unknown -> {
            throw new WrongUsage("there is no revision \"" + unknown + "\"; write one of " + revisions + ".");
        });
    }

    /** Nothing but the kit's own class path, and each engine by the revision that it declares. */
    public static EngineSettings usual() {
        return new EngineSettings("", Optional.empty());
    }
}
