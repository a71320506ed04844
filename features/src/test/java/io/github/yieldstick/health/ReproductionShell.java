package io.github.yieldstick.health;

import io.github.yieldstick.oracle.HelperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** Runs scripts as Node.js would, each in a world of its own, which has the newest pinned tslib as a module. */
final class ReproductionShell implements AutoCloseable {
    private static final Source TSLIB =
            source("tslib.js", """
            (function () {
              var module = { exports: {} };
              (function (module, exports, global) {
            %s
              }).call({}, module, module.exports, {});
              return module.exports;
            })
            """.formatted(HelperText.newest().text()));

    /** Timers run from outside, so that what promises wait for runs before each. */
    private static final Source HOST = source("host.js", """
            (function (say, tslib, names, file) {
              var timers = [];
              var loaded;
              globalThis.print = function (line) { say(String(line)); };
              globalThis.process = { argv: ["node", "case.js"].concat(names ? ["helper.js"] : []), exitCode: 0 };
              globalThis.setImmediate = function (call) { timers.push(call); };
              globalThis.require = function (name) {
                if (name === "tslib") return loaded = loaded || tslib();
                if (name === "fs" && names) return { readFileSync: read };
                throw new Error("There is no module " + name + ".");
              };
              function read(path) {
                if (!file) throw Object.assign(new Error("ENOENT, open '" + path + "'"), { code: "ENOENT" });
                return file;
              }
              return {
                runNext: function () {
                  if (timers.length) timers.shift()();
                  return timers.length > 0;
                },
                exitCode: function () { return process.exitCode; }
              };
            })
            """);

    private final long statements;
    private final Engine engine = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    /** One in which every case comes to its end, but for what never ends. */
    static ReproductionShell inBounds() {
        return new ReproductionShell(500_000);
    }

    /** One in which a script is stopped after so many statements. */
    ReproductionShell(long statements) {
        this.statements = statements;
    }

    /**
     * What a script printed, and how it ended.
     *
     * @param lines each text that it printed
     * @param exitCode empty where it was stopped, since it went on and on
     */
    record Result(List<String> lines, Optional<Integer> exitCode) {
        String last() {
            return lines.get(lines.size() - 1);
        }
    }

    /** Runs a script. */
    Result run(String script) {
        return run(script, false, "");
    }

    /** Runs a script that is given the name of a file with that text. */
    Result run(String script, String file) {
        return run(script, true, file);
    }

    /** Runs a script that is given the name of a file that is not there. */
    Result runWithoutItsFile(String script) {
        return run(script, true, "");
    }

    private Result run(String script, boolean namesFile, String file) {
        List<String> lines = new ArrayList<>();
        ProxyExecutable say = arguments -> {
            lines.add(arguments[0].asString());
            return "";
        };
        try (Context context = context()) {
            Value host = context.eval(HOST).execute(say, context.eval(TSLIB), namesFile, file);
            context.eval(source("case.js", script));
            boolean more = true;
            while (more) {
                more = host.invokeMember("runNext").asBoolean();
            }
            return new Result(lines, Optional.of(host.invokeMember("exitCode").asInt()));
        } catch (PolyglotException stopped) {
            if (!stopped.isResourceExhausted()) {
                throw stopped;
            }
            return new Result(lines, Optional.empty());
        }
    }

    private Context context() {
        return Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(statements, null)
                        .build())
                .build();
    }

    private static Source source(String name, String text) {
        return Source.newBuilder("js", text, name).buildLiteral();
    }

    @Override
    public void close() {
        engine.close();
    }
}
