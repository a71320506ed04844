package io.github.yieldstick.reports.health;

import java.util.List;
import java.util.Locale;

/**
 * A wrong engine that the cases were tried on, to see which of them notice. What stands between backticks is code.
 *
 * @param id the fault's id
 * @param origin who made it
 * @param family the family of faults that it belongs to; empty where it belongs to none
 * @param place {@code line:column} in the newest helper text, or {@code revision, line:column} in an older one; empty where it has
 *     none
 * @param change what was changed, in a short text
 * @param caughtBy the ids of the judged cases that fail on it: all of them if complete, else only the first found
 * @param complete whether every judged case was tried on it
 * @param proof why no body and no caller can see the difference; empty unless no case catches it
 */
public record Fault(
        String id,
        Origin origin,
        String family,
        String place,
        String change,
        List<String> caughtBy,
        boolean complete,
        String proof) {

    public Fault {
        caughtBy = List.copyOf(caughtBy);
    }

    /** Who made a fault. */
    public enum Origin {
        /** A single change of a text of the helper, made by a program. */
        GENERATED,
        /** An engine written by hand to be wrong. */
        WRITTEN,
        /** One of a family of engines that are wrong in the same way, each in another place. */
        FAMILY;

        /** The origin as files name it: {@code generated}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of a fault. */
    public enum Fate {
        /** Some case fails on it. */
        CAUGHT,
        /** No case fails on it, and it is proved that none can. */
        INVISIBLE,
        /** No case fails on it, and nobody knows why. */
        UNCAUGHT
    }

    /** What became of it. */
    public Fate fate() {
        if (!caughtBy.isEmpty()) {
            return Fate.CAUGHT;
        }
        return proof.isBlank() ? Fate.UNCAUGHT : Fate.INVISIBLE;
    }
}
