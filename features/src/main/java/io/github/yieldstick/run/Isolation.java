package io.github.yieldstick.run;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.WrongUsage;
import java.util.Arrays;
import java.util.Locale;

/** Where cases are judged. */
public enum Isolation {
    /** Engines from outside, and cases from elsewhere, in workers; the rest in the process of the run. */
    AUTO,
    /** Everything in workers. */
    WORKER,
    /** Everything in the process of the run, where a debugger sees it and nothing is held back. */
    NONE;

    /** The way of that name, {@code auto}; throws {@link WrongUsage} where there is none. */
    public static Isolation of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("there is no isolation \"" + id + "\"; write one of "
                        + Arrays.stream(values()).map(Isolation::id).toList() + "."));
    }

    /** Whether the cases of that engine are judged in workers. */
    boolean isolates(EngineForm form) {
        return switch (this) {
            case AUTO -> form.fromOutside();
            case WORKER -> true;
            case NONE -> false;
        };
    }

    /** The name by which it is asked for. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
