package io.github.yieldstick.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.engine.Revision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Paths as a person reads them. */
class PathTextTest extends Traced {
    private static final String YIELDS_ONE = "return [4 /*yield*/, 1];";

    private static final String AGREEMENT = "The real helper of this revision does the same in every call.\n";

    @Test
    void an_error_that_a_finally_part_replaces_and_what_a_completed_generator_answers() {
        String body = """
                switch (_a.label) {
                  case 0:
                    _a.trys.push([0, , 1, 2]);
                    throw boom;
                  case 1: return [2 /*return*/, "kept"];
                  case 2: return [2 /*return*/];
                }
                """;

        assertThat(text("var boom = new Error(\"boom\");", body, "next(); next(1); return(2); throw(boom)"))
                .isEqualTo("""
                        next()
                          next     the verb becomes the operation to look at                                  GEN.3
                          decides  run the body from its start, where sent() gives the operand                OP0.1, STA.5
                          enters   label 0   regions -                pending -
                          pushes   [0, , 1, 2]
                          throws   boom
                          decides  at label 0 in [0, , 1, 2], there is no catch clause, the finally label     OP6.4, PRO.8
                                   lies ahead: enter the finally part, and the error pends
                          enters   label 1   regions [0, , 1, 2]      pending [6 /*catch*/, boom]
                          answers  [2 /*return*/, "kept"]
                          decides  at label 1 in [0, , 1, 2], the finally part runs: drop what pends, leave   PRO.4, PRO.3
                                   the region, and ask the next one out
                          decides  there is no region: complete with the operand                              OP2.1
                          =>       returns "kept"

                        next(1)
                          next     the generator has completed: give undefined, done                          CMP.1, CMP.4
                          =>       returns undefined

                        return(2)
                          return   the generator has completed: give the operand, done                        CMP.2, CMP.4
                          =>       returns 2

                        throw(boom)
                          throw    the generator has completed: throw the operand                             CMP.3, CMP.4
                          =>       throws boom
                        """);
    }

    @Test
    void a_return_through_two_finally_parts_innermost_first() {
        String body = """
                switch (_a.label) {
                  case 0:
                    _a.trys.push([0, , 5, 6]);
                    _a.label = 1;
                  case 1:
                    _a.trys.push([1, , 3, 4]);
                    return [4 /*yield*/, "in"];
                  case 2: return [3 /*break*/, 4];
                  case 3:
                    log("inner");
                    return [7 /*endfinally*/];
                  case 4: return [3 /*break*/, 6];
                  case 5:
                    log("outer");
                    return [7 /*endfinally*/];
                  case 6: return [2 /*return*/];
                }
                """;

        assertThat(text("", body, "next(); return(\"over\")")).isEqualTo("""
                        next()
                          next     the verb becomes the operation to look at                                  GEN.3
                          decides  run the body from its start, where sent() gives the operand                OP0.1, STA.5
                          enters   label 0   regions -                pending -
                          pushes   [0, , 5, 6]
                          pushes   [1, , 3, 4]
                          moves    label 1
                          answers  [4 /*yield*/, "in"]
                          decides  suspend with the operand, to resume at the next label                      OP4.1, OP4.2
                          =>       yields "in"
                          waits    label 2   regions [0, , 5, 6], [1, , 3, 4] pending -

                        return("over")
                          return   the verb becomes the operation to look at                                  GEN.3
                          decides  at label 2 in [1, , 3, 4], the finally label lies ahead: enter the         OP2.3, PRO.8
                                   finally part, and the return pends
                          enters   label 3   regions [0, , 5, 6], [1, , 3, 4] pending [2 /*return*/, "over"]
                          logs     "inner"
                          answers  [7 /*endfinally*/]
                          decides  leave the region, and carry on with what pends                             OP7.1, OP7.2
                          decides  at label 3 in [0, , 5, 6], the finally label lies ahead: enter the         OP2.3, PRO.8
                                   finally part, and the return pends
                          enters   label 5   regions [0, , 5, 6]      pending [2 /*return*/, "over"]
                          logs     "outer"
                          answers  [7 /*endfinally*/]
                          decides  leave the region, and carry on with what pends                             OP7.1, OP7.2
                          decides  there is no region: complete with the operand                              OP2.1
                          =>       returns "over"
                        """);
    }

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

    @Nested
    class An_abrupt_start {

        @Test
        void completes_since_2_4_1() {
            assertThat(text("", YIELDS_ONE, "throw(\"early\")")).isEqualTo("""
                            throw("early")
                              throw    the body has not run yet: throw the operand, and never run it              ORC.8
                              =>       throws "early"
                            """);
        }

        @Test
        void runs_the_body_before() {
            assertThat(text(path(Revision.V1_9_2, "", YIELDS_ONE, "throw(\"early\")")))
                    .isEqualTo("""
                            throw("early")
                              throw    the verb becomes the operation to look at                                  GEN.3
                              decides  run the body from its start; only sent() tells it of the error             ORC.7, STA.6
                              enters   label 0   regions -                pending -
                              answers  [4 /*yield*/, 1]
                              decides  suspend with the operand, to resume at the next label                      OP4.1, OP4.2
                              =>       yields 1
                              waits    label 1   regions -                pending -
                            """);
        }
    }

    @Test
    void a_value_that_is_too_long_for_its_line() {
        String body =
                "return [4 /*yield*/, { first: \"" + "a".repeat(60) + "\", second: \"" + "b".repeat(100) + "\" }];";

        assertThat(text("", body, "next()")).contains("""
                          answers  [4 /*yield*/, #1 {first: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                   second:
                                   "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                                   bbbbbbbbbbbbb"}]
                        """);
    }

    @Test
    void the_head_and_how_far_the_path_is_to_be_trusted() {
        assertThat(PathText.of(path("", YIELDS_ONE, "next(); next()")))
                .startsWith("The path of the Java engine, revision 2.7.0\n\nnext()\n")
                .contains("\n\nnext()\n")
                .endsWith("\n\n" + AGREEMENT);
    }

    @Test
    void a_difference_stands_at_its_call_and_is_counted() {
        String body = """
                switch (_a.label) {
                  case 0: return [4 /*yield*/, 1];
                  case 1:
                    _a.trys.push([1, , 2, 3]);
                    return [2 /*return*/];
                  case 2:
                    try { log(_a.sent()); } catch (leaked) { log("leaked"); }
                    return [7 /*endfinally*/];
                }
                """;

        assertThat(PathText.of(path("", body, "next(); next(); next()")))
                .contains("""
                          =>       returns undefined
                          !        the real helper does otherwise: with it, the log gets "leaked"; here, the log gets
                                   undefined.

                        next()
                        """)
                .endsWith("\n\nThe real helper of this revision does otherwise in 1 of 3 calls, marked with !.\n");
    }

    @Test
    void a_body_that_never_ends_is_told_by_its_beginning_and_the_bound() {
        String text = PathText.of(path("", "return [3 /*break*/, 0];", "next(); next()"));

        assertThat(text)
                .containsPattern("\n {11}\\(\\d{4} steps are left out here\\)\n")
                .endsWith("""
                          =>       does not end: more than 10000 calls between engine and kit in one case

                        """ + AGREEMENT);
        assertThat(text.lines()).hasSize(57);
    }

    @Test
    void a_call_of_many_steps_that_ends_is_told_whole() {
        String body = "return _a.label = 0, gen.i++ < 100 ? [3 /*break*/, 0] : [2 /*return*/];";

        assertThat(text("", body, "gen.i = 0, gen.next()").lines())
                .hasSize(307)
                .noneMatch(line -> line.contains("left out"));
    }

    @Test
    void the_clauses_that_are_named_have_their_sentences_below() {
        assertThat(PathText.of(path("", YIELDS_ONE, "next(); next()"), Clauses.load()))
                .endsWith(AGREEMENT + """

                        Clauses named above:
                          GEN.3    `next(v)`, `throw(v)`, `return(v)` send opcodes 0, 1, 2 with operand v
                          OP0.1    The first `next` runs the body from label 0 to its first suspension
                          STA.5    `sent()` returns the operand of the `next` that resumed the body, the first `next`
                                   included
                          OP4.1    It suspends with `{value: operand, done: false}`
                          OP4.2    The resume label is the current label plus one
                          OP0.2    A later `next` runs on from the resume label, with the body's own variables as they were
                        """);
    }
}
