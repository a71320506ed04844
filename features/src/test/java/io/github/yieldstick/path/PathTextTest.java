package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Clauses;
import org.junit.jupiter.api.Test;

/** What a path's text says around its steps, and how it keeps them short. */
class PathTextTest extends Traced {
    private static final String YIELDS_ONE = "return [4 /*yield*/, 1];";

    private static final String AGREEMENT = "The real helper of this revision does the same in every call.\n";

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
