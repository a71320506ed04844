package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.engine.Revision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The steps of a path, as a person reads them. */
class PathStepsTest extends Traced {

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

    @Nested
    class An_abrupt_start {
        private static final String YIELDS_ONE = "return [4 /*yield*/, 1];";

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
}
