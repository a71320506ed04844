package io.github.yieldstick;

import java.util.Optional;

/** The kit's own version. */
public final class KitVersion {

    private KitVersion() {}

    /** The version of the jar that the kit runs from; {@code development} where it runs from classes. */
    public static String text() {
        return Optional.ofNullable(KitVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
