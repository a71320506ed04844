package io.github.yieldstick.plugin;

import java.util.Locale;

/** What an engine may have, or lack by its nature. A case tagged {@code @needs-...} is not applicable without it. */
public enum Capability {
    /** The engine shows {@code trys} and {@code ops}. */
    STACKS("the engine does not show its regions and pending operations"),
    /** The engine says what its generators inherit from, so that the kit can make objects of the realm that do. */
    PROTOTYPE("the engine does not say what its generators inherit from"),
    /** The engine's generator is itself a JavaScript object, with a prototype and properties. */
    HOST_OBJECT("the engine's generator is no JavaScript object"),
    /** The engine takes calls nested more than 64 deep. One in Java or JavaScript has it without saying so. */
    DEPTH("the engine does not take calls nested more than 64 deep");

    private final String lack;

    Capability(String lack) {
        this.lack = lack;
    }

    /** The tag that asks for it, {@code @needs-stacks}. */
    public String tag() {
        return "@needs-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why a case is not applicable to an engine without it. */
    public String lack() {
        return lack;
    }
}
