package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.HelperText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class ExecIT {
    private static final String WAITS = """
            "use strict";
            var tslib_1 = require("tslib");
            function wait(ms) { return new Promise(function (resolve) { setTimeout(resolve, ms); }); }
            function main() {
              return tslib_1.__awaiter(this, void 0, void 0, function () {
                return tslib_1.__generator(this, function (_a) {
                  switch (_a.label) {
                    case 0: return [4 /*yield*/, wait(3600000)];
                    case 1:
                      _a.sent();
                      console.log("an hour later");
                      return [2 /*return*/];
                  }
                });
              });
            }
            main();
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int exec(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "exec";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "java@1.1.0", "tslib@2.4.0", "class:A steady engine"})
    void a_program_waits_on_a_clock_that_jumps_ahead(String engine) throws IOException {
        String program = file("waits.js", WAITS);
        assertThat(exec(program, "--engine", engine, "--format", "json")).isZero();
        assertThat(out.toString())
                .contains("\"outcome\":\"pass\"", "\"generators\":1", "\"output\":[\"an hour later\"]");
    }

    @Test
    void a_helper_that_is_broken_fails_the_program() throws IOException {
        String broken = file("broken.js", HelperText.newest().text().replace("_.label++", "_.label += 2"));
        assertThat(exec(file("waits.js", WAITS), "--engine", "helper:" + broken))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("fail  ").contains("waits.js  unhandled rejection: TypeError");
    }

    @Test
    void each_file_of_a_folder_has_its_line_in_order_and_harms_no_other() throws IOException {
        file("all/1-passes.js", "check(true);");
        file("all/2-fails.js", "\ncheck(false);");
        file("all/3-takes-all-memory.js", "var a = []; for (;;) a.push(new Array(100000).fill(1));");
        file("all/4-never-ends.js", "for (;;);");
        file("all/5-loses-a-rejection.js", "Promise.reject(new TypeError('lost'));");
        file("all/6-is-no-javascript.js", "var = 1;");
        file("all/deep/7-passes.mjs", "import { __generator as g } from 'tslib'; check(g(this, function () {}).next);");
        String prelude = file("check.js", "function check(holds) { if (!holds) throw new Error('it does not hold'); }");
        assertThat(exec(folder.resolve("all").toString(), "--prelude", prelude, "--time-limit", "4"))
                .isEqualTo(1);
        assertThat(out.toString().lines().map(line -> line.replace(folder.toString(), "")))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("not-asked  /all/1-passes.js"),
                        line -> assertThat(line)
                                .startsWith(
                                        "fail  /all/2-fails.js  threw: Error: it does not hold at /all/2-fails.js:2:1"),
                        line -> assertThat(line).startsWith("fail  /all/3-takes-all-memory.js  "),
                        line -> assertThat(line).startsWith("fail  /all/4-never-ends.js  stopped: no "),
                        line -> assertThat(line)
                                .startsWith("fail  /all/5-loses-a-rejection.js  unhandled rejection: TypeError: lost"),
                        line -> assertThat(line).startsWith("fail  /all/6-is-no-javascript.js  syntax error: "),
                        line -> assertThat(line).isEqualTo("pass  /all/deep/7-passes.mjs"),
                        line -> assertThat(line)
                                .isEqualTo("java@2.7.0: 1 of 7 programs passed, 5 failed,"
                                        + " 1 did not ask the engine for a generator."));
    }

    @Test
    void a_deep_recursion_and_a_long_loop_are_no_runaways() throws IOException {
        String program = file("long.js", """
                function count(depth) {
                  return __generator(this, function (_a) {
                    switch (_a.label) {
                      case 0: return depth ? [5 /*yield**/, count(depth - 1)] : [3 /*break*/, 2];
                      case 1: return [2 /*return*/, 1 + _a.sent()];
                      case 2: return [2 /*return*/, 0];
                    }
                  });
                }
                if (count(100).next().value !== 100) throw new Error("100 deep");
                var loop = __generator(this, function (_a) {
                  if (_a.label < 1) return [4 /*yield*/, 0];
                  _a.label = 0;
                  return [3 /*break*/, 0];
                });
                for (var i = 0; i < 20000; i++) if (loop.next().done) throw new Error("20,000 long");
                """);
        assertThat(exec(program)).as(() -> out.toString()).isZero();
    }

    @Test
    void the_preludes_of_a_folder_are_loaded_in_the_order_of_their_names() throws IOException {
        file("before/1.js", "var said = 'first';");
        file("before/2.js", "said += ', second';");
        String program = file("program.js", "console.log(said);");
        exec(program, "--prelude", folder.resolve("before").toString(), "--format", "json");
        assertThat(out.toString()).contains("\"output\":[\"first, second\"]");
    }

    @Test
    void a_program_that_never_asks_the_engine_says_nothing_of_it() throws IOException {
        String own = file("own.js", "function __generator() { return 'own'; } __generator(); console.log('there');");
        assertThat(exec(own, "--format", "json")).isEqualTo(2);
        assertThat(out.toString()).contains("\"outcome\":\"not-asked\"", "\"generators\":0", "\"output\":[\"there\"]");
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .contains("java@2.7.0: 0 of 1 program passed, 1 did not ask the engine for a generator.")
                .contains("No program asked for a generator, so that nothing is known of an engine;");
        assertThat(exec(own, file("waits.js", WAITS))).isZero();
    }

    @Test
    void a_program_that_fails_tells_how_many_generators_it_asked_for() throws IOException {
        String program = file("fails.js", "for (var i = 0; i < 3; i++) __generator(this, function () {}); throw 1;");
        assertThat(exec(program, "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"outcome\":\"fail\"", "\"generators\":3");
    }

    @Test
    void the_generators_of_the_bundled_engine_inherit_what_its_revision_says() throws IOException {
        String program = file("maps.js", """
                var made = __generator(this, function (_a) { return _a.label++ ? [2] : [4, 7]; });
                console.log(made.map ? made.map(function (value) { return value + 1; }).toArray() : "plain");
                """);
        exec(program, "--engine", "java,java@2.4.1", "--format", "json");
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"engine\":\"java@2.7.0\"", "\"output\":[\"8\"]"),
                        line -> assertThat(line).contains("\"engine\":\"java@2.4.1\"", "\"output\":[\"plain\"]"));
    }

    @Nested
    class Against {
        private static final String THROWS_FIRST = """
                var made = __generator(this, function () { console.log("entered"); return [2]; });
                try { made.throw(new Error("first")); } catch (thrown) { console.log(thrown.message); }
                """;

        @Test
        void the_real_helper_each_engine_that_does_otherwise_is_told() throws IOException {
            file("all/1.js", THROWS_FIRST);
            file("all/2.js", "throw new Error('whatever the engine');");
            String all = folder.resolve("all").toString();
            assertThat(exec(all, "--engine", "java,java@1.1.0", "--against", "tslib@2.8.1"))
                    .isEqualTo(1);
            String alike = "; fails alike with the real helper (tslib@2.8.1), so this is no fault of the engine";
            assertThat(out.toString().lines().map(line -> line.replace(folder.toString(), "")))
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("pass  java@2.7.0  /all/1.js"),
                            line -> assertThat(line)
                                    .isEqualTo(
                                            "pass  java@1.1.0  /all/1.js  differs from the real helper (tslib@2.8.1):"
                                                    + " line 1 of the output is \"entered\", and there \"first\""),
                            line -> assertThat(line)
                                    .startsWith("fail  java@2.7.0  /all/2.js  threw: ")
                                    .endsWith(alike),
                            line -> assertThat(line)
                                    .startsWith("fail  java@1.1.0  /all/2.js  threw: ")
                                    .endsWith(alike),
                            line -> assertThat(line)
                                    .isEqualTo("java@2.7.0: 1 of 2 programs passed,"
                                            + " 1 failed (alike with the real helper (tslib@2.8.1))."),
                            line -> assertThat(line)
                                    .isEqualTo("java@1.1.0: 1 of 2 programs passed,"
                                            + " 1 failed (alike with the real helper (tslib@2.8.1)),"
                                            + " 1 differs from the real helper (tslib@2.8.1)."));
            assertThat(exec(all, "--against", "tslib@2.8.1")).isZero();
        }

        @Test
        void it_a_broken_helper_fails_what_passes_there() throws IOException {
            String broken = file("broken.js", HelperText.newest().text().replace("_.label++", "_.label += 2"));
            String program = file("waits.js", WAITS);
            assertThat(exec(program, "--engine", "helper:" + broken, "--against", "tslib@2.8.1", "--format", "json"))
                    .isEqualTo(1);
            assertThat(out.toString())
                    .contains(
                            "\"against\":{\"engine\":\"tslib@2.8.1\",\"outcome\":\"pass\"",
                            "\"difference\":\"it passes there\"",
                            "\"differs\":true");
        }

        @Test
        void what_is_no_engine_is_wrong_usage() throws IOException {
            assertThat(exec(file("a.js", ""), "--against", "tslib@1")).isEqualTo(2);
            assertThat(err.toString()).contains("there is no engine \"tslib@1\"");
        }
    }

    @Nested
    class Revision {
        @Test
        void says_which_one_the_bundled_engine_is_to_be() throws IOException {
            String program = file("a.js", Against.THROWS_FIRST);
            assertThat(exec(program, "--revision", "1.9.2", "--format", "json")).isZero();
            assertThat(out.toString()).contains("\"engine\":\"java@1.9.2\"", "\"output\":[\"entered\"]");
            assertThat(exec(program, "--revision", "1.9.2", "--engine", "tslib@2.4.0"))
                    .isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"java@2.7.0", "tslib@2.8.1", "helper:h.js", "class:com.example.Engine"})
        void is_refused_where_it_can_mean_nothing(String engine) throws IOException {
            assertThat(exec(file("a.js", ""), "--revision", "1.9.2", "--engine", engine))
                    .isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("--revision 1.9.2: " + engine + " ")
                    .contains("leave out --revision");
        }

        @Test
        void that_there_is_not_is_wrong_usage() throws IOException {
            assertThat(exec(file("a.js", ""), "--revision", "3")).isEqualTo(2);
            assertThat(err.toString()).contains("there is no revision \"3\"; write one of [");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "soon", "86401", "99999999999999999999"})
    void a_time_limit_that_is_none_is_wrong_usage(String seconds) throws IOException {
        assertThat(exec(file("a.js", ""), "--time-limit=" + seconds)).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("--time-limit: expected a whole number of seconds from 1 to 86400, found " + seconds + ".");
    }

    @Nested
    class Isolation {
        private static final String ENGINE = "class:io.github.yieldstick.cli.NotedEngine";

        @BeforeEach
        void forget() {
            NotedEngine.forget();
        }

        @ParameterizedTest
        @ValueSource(strings = {"auto", "worker"})
        void keeps_the_program_out_of_this_process(String way) throws IOException {
            assertThat(exec(file("waits.js", WAITS), "--engine", ENGINE, "--isolation", way))
                    .isZero();
            assertThat(out.toString()).startsWith("pass  ");
            assertThat(NotedEngine.madeFor()).isEmpty();
        }

        @Test
        void that_is_none_runs_it_here_with_what_goes_before_it() throws IOException {
            String prelude = file("before.js", "var before = 'before';");
            String program = file("program.js", "console.log(before);" + WAITS);
            assertThat(exec(
                            program,
                            "--engine",
                            ENGINE,
                            "--isolation",
                            "none",
                            "--prelude",
                            prelude,
                            "--format",
                            "json"))
                    .isZero();
            assertThat(out.toString()).contains("\"outcome\":\"pass\"", "\"output\":[\"before\",\"an hour later\"]");
            assertThat(NotedEngine.madeFor()).containsExactly(1);
        }

        @Test
        void that_is_none_bounds_a_program_as_a_worker_does() throws IOException {
            String program = file("never-ends.js", "for (;;);");
            assertThat(exec(program, "--isolation", "none", "--time-limit", "1"))
                    .isEqualTo(1);
            assertThat(out.toString()).startsWith("fail  ").contains("never-ends.js  stopped: no ");
        }

        @Test
        void that_is_none_gives_an_engine_from_outside_one_program_at_a_time() throws IOException {
            for (int i = 0; i < 4; i++) {
                file("all/" + i + ".js", "for (var i = 0; i < 200; i++) __generator(this, function (_a) {});");
            }
            assertThat(exec(folder.resolve("all").toString(), "--engine", ENGINE, "--isolation", "none", "--jobs", "4"))
                    .isZero();
            assertThat(NotedEngine.madeFor()).hasSize(800).isSorted();
        }

        @Test
        void that_is_none_tells_an_engine_that_cannot_be_started() throws IOException {
            assertThat(exec(file("a.js", ""), "--engine", "class:com.example.Nowhere", "--isolation", "none"))
                    .isEqualTo(3);
            assertThat(err.toString()).contains("class:com.example.Nowhere: there is no class of that name");
        }

        @Test
        void that_there_is_not_is_wrong_usage() throws IOException {
            assertThat(exec(file("a.js", ""), "--isolation", "some")).isEqualTo(2);
            assertThat(err.toString()).contains("there is no isolation \"some\"; write one of [auto, worker, none].");
        }
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence() {
        assertThat(exec(folder.resolve("none.js").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("expected a JavaScript file or a folder of such, found nothing at");
        assertThat(exec(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no file that ends in .js, .cjs, .mjs");
    }

    @Test
    void an_engine_that_cannot_be_started_ends_with_3() throws IOException {
        assertThat(exec(file("a.js", ""), "--engine", "class:com.example.Nowhere"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("class:com.example.Nowhere: there is no class of that name");
    }
}
