package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The steps of a path through a delegate, as a person reads them. */
class DelegatePathTest extends Traced {

    @Test
    void a_throw_into_a_delegate_that_has_no_method_for_it() {
        String delegate = """
                var d = {
                  next: function () { log("asked"); return { value: 1, done: false }; },
                  "return": function () { log("closed"); return {}; }
                };
                """;
        String body = """
                switch (_a.label) {
                  case 0:
                    _a.trys.push([0, 2, , 3]);
                    return [5 /*yieldstar*/, d];
                  case 1:
                    _a.sent();
                    return [3 /*break*/, 3];
                  case 2:
                    log(_a.sent());
                    return [3 /*break*/, 3];
                  case 3: return [2 /*return*/];
                }
                """;

        assertThat(text(delegate, body, "next(); throw(\"x\")")).isEqualTo("""
                        next()
                          next     the verb becomes the operation to look at                                  GEN.3
                          decides  run the body from its start, where sent() gives the operand                OP0.1, STA.5
                          enters   label 0   regions -                pending -
                          pushes   [0, 2, , 3]
                          answers  [5 /*yieldstar*/, d]
                          decides  set the delegate, to resume at the next label; ask it for its first value  OP5.1
                          decides  a delegate is set: hand the verb to its method of that name                DEL.1
                          logs     "asked"
                          decides  the delegate is not done: its result goes to the caller as it is           DEL.2
                          =>       yields 1
                          waits    label 1   regions [0, 2, , 3]      pending -

                        throw("x")
                          throw    the verb becomes the operation to look at                                  GEN.3
                          decides  a delegate is set: hand the verb to its method of that name                DEL.1
                          decides  the delegate has no method throw: call its return first, and raise what    DEL.8, DEL.18
                                   that throws
                          logs     "closed"
                          decides  the generator itself takes the throw, at the yield*                        DEL.7
                          decides  run the body on, where sent() throws the operand                           OP1.1, STA.6
                          enters   label 1   regions [0, 2, , 3]      pending -
                          throws   "x"
                          decides  at label 1 in [0, 2, , 3], the catch label lies ahead: enter the catch     OP6.1, STA.7
                                   clause, where sent() gives the error
                          enters   label 2   regions [0, 2, , 3]      pending -
                          logs     "x"
                          answers  [3 /*break*/, 3]
                          decides  at label 2 in [0, 2, , 3], the target lies outside, and there is no        OP3.5, PRO.3
                                   finally part: leave the region, and ask the next one out
                          decides  there is no region: jump                                                   OP3.1
                          enters   label 3   regions -                pending -
                          answers  [2 /*return*/]
                          decides  there is no region: complete with the operand                              OP2.1
                          =>       returns undefined
                        """);
    }

    @Test
    void a_delegate_that_is_a_generator_itself() {
        String inner = """
                var inner = __generator(undefined, function (_a) {
                  switch (_a.label) {
                    case 0: return [4 /*yield*/, 1];
                    case 1: return [2 /*return*/, "value"];
                  }
                });
                """;
        String body = """
                switch (_a.label) {
                  case 0: return [5 /*yieldstar*/, inner];
                  case 1: return [2 /*return*/, _a.sent()];
                }
                """;

        assertThat(PathText.of(path(inner, body, "next(); next()"))).isEqualTo("""
                        The path of the Java engine, revision 2.7.0

                        next()
                          next     the verb becomes the operation to look at                                  GEN.3
                          decides  run the body from its start, where sent() gives the operand                OP0.1, STA.5
                          enters   label 0   regions -                pending -
                          answers  [5 /*yieldstar*/, inner]
                          decides  set the delegate, to resume at the next label; ask it for its first value  OP5.1
                          decides  a delegate is set: hand the verb to its method of that name                DEL.1
                            g1  next     the verb becomes the operation to look at                            GEN.3
                            g1  decides  run the body from its start, where sent() gives the operand          OP0.1, STA.5
                            g1  enters   label 0   regions -                pending -
                            g1  answers  [4 /*yield*/, ...]
                            g1  decides  suspend with the operand, to resume at the next label                OP4.1, OP4.2
                          decides  the delegate is not done: its result goes to the caller as it is           DEL.2
                          =>       yields 1
                          waits    label 1   regions -                pending -

                        next()
                          next     the verb becomes the operation to look at                                  GEN.3
                          decides  a delegate is set: hand the verb to its method of that name                DEL.1
                            g1  next     the verb becomes the operation to look at                            GEN.3
                            g1  decides  run the body on, where sent() gives the operand                      OP0.2, STA.5
                            g1  enters   label 1   regions -                pending -
                            g1  answers  [2 /*return*/, ...]
                            g1  decides  there is no region: complete with the operand                        OP2.1
                          decides  the delegate is done: its value is sent to the body                        DEL.3
                          decides  run the body on, where sent() gives the operand                            OP0.2, STA.5
                          enters   label 1   regions -                pending -
                          answers  [2 /*return*/, "value"]
                          decides  there is no region: complete with the operand                              OP2.1
                          =>       returns "value"

                        The real helper of this revision does the same in every call.
                        g1, g2: other generators of the program, as they were made; their values are not known here.
                        """);
    }
}
