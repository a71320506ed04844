package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.ExecutionResult.Kind;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;

/** What the tests of whole programs, as a compiler lowers them, share: one that waits, and a way to run any to its end. */
@Timeout(120)
abstract class Programs extends InARealm {
    private static final Bounds BOUNDS = new Bounds(20_000_000, Duration.ofSeconds(30));

    static final String SLEEPS = """
            function sleep(ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); }
            function main() {
                return __awaiter(this, void 0, void 0, function () {
                    var i;
                    return __generator(this, function (_a) {
                        switch (_a.label) {
                            case 0:
                                i = 0;
                                _a.label = 1;
                            case 1:
                                if (!(i < 3)) return [3 /*break*/, 4];
                                return [4 /*yield*/, sleep(1000 * i)];
                            case 2:
                                _a.sent();
                                console.log("tick", i, new Date().toISOString());
                                _a.label = 3;
                            case 3: i++; return [3 /*break*/, 1];
                            case 4: return [2 /*return*/];
                        }
                    });
                });
            }
            main().then(function () { return console.log("end"); });
            """;

    static ExecutionResult run(String program) {
        return run(HelperText.newest(), List.of(), Text.of("p.js", program));
    }

    static ExecutionResult run(Helper helper, List<Text> preludes, Text program) {
        return ProgramRun.run(realms, BOUNDS, helper, preludes, program);
    }

    static List<String> output(String program) {
        ExecutionResult result = run(program);
        assertThat(result.outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(result.passed()).isTrue();
        return result.output();
    }

    static Outcome failed(Kind kind, String error, String place) {
        return new Outcome.Failed(kind, error, Optional.of(place));
    }

    static Outcome failed(Kind kind, String error) {
        return new Outcome.Failed(kind, error, Optional.empty());
    }
}
