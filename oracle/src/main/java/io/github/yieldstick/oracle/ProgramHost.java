package io.github.yieldstick.oracle;

import java.time.ZoneOffset;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * The Java side of {@code program-host.js}: what a whole program finds around it. Time is a clock of its own, which
 * starts at 2000-01-01T00:00:00.000Z, in UTC, and jumps to the next timer when nothing else is left to run.
 */
final class ProgramHost {
    private static final double START = 946_684_800_000.0;
    private static final Text SCRIPT = Text.ofResource(ProgramHost.class, "program-host.js");

    private final Realm realm;
    private final Value script;

    /** Takes what it needs of a fresh realm with {@link #options}; installs nothing yet. */
    ProgramHost(Realm realm, Output output) {
        if (realm.global("Graal").isNull()) {
            throw new IllegalStateException("This realm cannot carry a whole program; ask Realms.withinHost for one.");
        }
        ProxyExecutable print = arguments -> {
            output.print(arguments[0].asString());
            return "";
        };
        this.realm = realm;
        this.script = realm.evaluate(SCRIPT).execute(print, START);
    }

    /** The engine tells its unhandled rejections to the host script, which takes the name for that away. */
    static Context.Builder options(Context.Builder options) {
        return options.option("js.graal-builtin", "true")
                .option("js.unhandled-rejections", "handler")
                .timeZone(ZoneOffset.UTC);
    }

    /** Gives the program {@code console} and {@code print}. */
    void installOutput() {
        script.invokeMember("installOutput");
    }

    /** Gives the program timers, and a {@code Date} that keeps to the clock. */
    void installTime() {
        script.invokeMember("installTime");
    }

    /**
     * Gives the program tslib, with that function as {@code __generator}: as globals, for {@code require} and for import.
     *
     * @param asked done each time that a generator is asked for
     */
    void installHelper(Value helper, Runnable asked) {
        ProxyExecutable tell = arguments -> {
            asked.run();
            return "";
        };
        script.invokeMember("installHelper", helper, tell, Tslib.load(realm), refusal());
        realm.lentModule().lend(Tslib.HANDED_ON);
    }

    /** Gives the program a {@code require} that finds those modules. */
    void installPackages(Packages packages) {
        ProxyExecutable find = arguments -> packages.find(arguments[0].asString(), arguments[1].asString());
        ProxyExecutable make = arguments -> packages.function(arguments[0].asString());
        ProxyExecutable refuse = arguments -> Packages.refusal(arguments[0].asString());
        script.invokeMember("installPackages", find, make, refuse);
    }

    /** Gives the program a {@code require} that knows nothing. */
    void installNoHelper() {
        script.invokeMember("installNoHelper", refusal());
    }

    /** Has each error that nobody catches told to that function, in place of keeping the first. */
    void listen(Value listener) {
        script.invokeMember("listen", listener);
    }

    /** Runs the next timer, and then what promises wait for; false where no timer is left. */
    boolean runNext() {
        return script.invokeMember("runNext").asBoolean();
    }

    /** Runs timers until none is left. */
    void settle() {
        boolean more = true;
        while (more) {
            more = runNext();
        }
    }

    /** Sets the clock to its start and forgets all timers, for a program that is run once more. */
    void restart() {
        script.invokeMember("restart");
    }

    /** The first error that nobody caught, with {@code kind} and {@code error}; null where there is none. */
    Value failure() {
        return script.invokeMember("failure");
    }

    /** An error's name and message; empty for another value. */
    String errorText(Value error) {
        return script.invokeMember("errorText", error).asString();
    }

    /** A function that throws that value. */
    Value throwing(Value error) {
        return script.invokeMember("throwing", error);
    }

    private static ProxyExecutable refusal() {
        return arguments -> LentModule.refusal(arguments[0].asString());
    }
}
