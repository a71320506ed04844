package io.github.yieldstick.plugin;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who an engine is and what it can show.
 *
 * @param name the engine's name
 * @param version the engine's own version
 * @param revision the revision of the helper that it means to match, {@code 2.7.0}
 * @param capabilities what it has beyond the verbs
 */
public record EngineDescription(String name, String version, String revision, Set<Capability> capabilities) {

    public EngineDescription {
        capabilities = Set.copyOf(capabilities);
    }

    /** The same engine, which has that capability, too. */
    public EngineDescription with(Capability capability) {
        Set<Capability> more = EnumSet.of(capability);
        more.addAll(capabilities);
        return new EngineDescription(name, version, revision, more);
    }
}
