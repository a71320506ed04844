package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What may be called, and how a call completes. */
class CallsTest extends InARealm {

    @Nested
    class Calls {

        @Test
        void areTheThreeVerbsWithAValueOrWithout() {
            inSession("var boom = new Error('boom');", ECHO, session -> {
                assertThat(call(session, "next('a')").completion().text()).isEqualTo("yields \"a\"");
                assertThat(call(session, "next()").completion().text()).isEqualTo("yields undefined");
                assertThat(call(session, " next( 'b' ) ").completion().text()).isEqualTo("yields \"b\"");
                assertThat(call(session, "throw(boom)").completion().text()).isEqualTo("throws boom");
                assertThat(call(session, "return('over')").completion().text()).isEqualTo("returns \"over\"");
            });
        }

        @Test
        void keepTheirWrittenForm() {
            inSession(
                    "",
                    ECHO,
                    session -> assertThat(call(session, "next( 1 )").call()).isEqualTo("next( 1 )"));
        }

        @Test
        void mayBeAnyExpression() {
            inSession("", "return _a.label < 2 ? [4, _a.label] : [2];", session -> {
                assertThat(call(session, "[...gen] /* all of it */")
                                .completion()
                                .text())
                        .isEqualTo("gives #1 [0, 1]");
                assertThat(call(session, "gen.next.call(undefined)")
                                .completion()
                                .text())
                        .isEqualTo("returns undefined");
                assertThat(call(session, "{ a: 1 }").completion().text()).isEqualTo("gives #2 {a: 1}");
            });
        }

        @Test
        void thatOnlyLookLikeAVerbAreExpressions() {
            String own = "function next(v) { return { value: v, done: true }; }";
            inSession(
                    own,
                    ECHO,
                    session -> assertThat(call(session, "next(1), next(2)")
                                    .completion()
                                    .text())
                            .isEqualTo("returns 2"));
        }

        @Test
        void thatThrowComplete() {
            inSession(
                    "",
                    ECHO,
                    session -> assertThat(call(session, "(function () { throw 1; })()")
                                    .completion()
                                    .text())
                            .isEqualTo("throws 1"));
        }

        @Test
        void thatDoNotParseAreAFault() {
            inSession(
                    "",
                    ECHO,
                    session -> assertThatThrownBy(() -> call(session, "gen.next("))
                            .isInstanceOf(ProgramFault.class)
                            .hasMessageStartingWith("call:")
                            .hasMessageContaining("SyntaxError: "));
        }

        @Test
        void withAnArgumentThatIsNotThereAreAFault() {
            inSession(
                    "",
                    ECHO,
                    session -> assertThatThrownBy(() -> call(session, "next(bom)"))
                            .isInstanceOf(ProgramFault.class)
                            .hasMessageStartingWith("call:1:")
                            .hasMessageEndingWith("ReferenceError: bom is not defined"));
        }
    }

    @Nested
    class Getters {
        private static final Text ENGINE = Text.of("engine.js", """
                function () {
                  class Result { get value() { reads += "v"; return 1; } get done() { reads += "d"; return true; } }
                  return { next: function () { return new Result(); }, reads: function () { return reads; } };
                }""");
        private static final Text FAILING = Text.of("engine.js", """
                function () {
                  return { next: function () { return { value: 1, get done() { throw "inner"; } }; } };
                }""");

        @Test
        void ofTheEnginesOwnResultsAreReadOnce() {
            Helper engine = realm -> {
                realm.evaluate(Text.of("engine.js", "var reads = '';"));
                return realm.expression(ENGINE);
            };
            inSession(engine, "", "", session -> {
                assertThat(call(session, "next()").completion().text()).isEqualTo("returns 1");
                assertThat(session.completed(RecordedCompletion.Kind.RETURNS, Text.of("expected", "1")))
                        .isTrue();
                assertThat(call(session, "gen.reads()").completion().text()).isEqualTo("gives \"dv\"");
            });
        }

        @Test
        void ofTheEnginesOwnResultsMayThrow() {
            inSession(
                    realm -> realm.expression(FAILING),
                    "",
                    "",
                    session -> assertThat(call(session, "next()").completion().text())
                            .isEqualTo("gives #1 {value: 1, done: (accessor)}"));
        }

        @Test
        void ofTheCaseAreNotCalled() {
            String surroundings = """
                    var reads = 0;
                    function make() { return { get value() { reads++; return 1; }, get done() { reads++; return true; } }; }
                    """;
            inSession(surroundings, ECHO, session -> {
                assertThat(call(session, "make()").completion().text())
                        .isEqualTo("gives #1 {value: (accessor), done: (accessor)}");
                assertThat(call(session, "reads").completion().text()).isEqualTo("gives 0");
            });
        }
    }

    @Nested
    class Completions {

        @Test
        void areTheKindAndTheValue() {
            inSession(
                    "",
                    "return [2, 1];",
                    session -> assertThat(call(session, "next()").completion())
                            .isEqualTo(new RecordedCompletion(RecordedCompletion.Kind.RETURNS, new Written("1", ""))));
        }

        @Test
        void ofAResultThatHasAName() {
            String delegate = "var result = { value: 1, done: false };"
                    + " var delegate = { next: function () { return result; } };";
            inSession(
                    delegate,
                    "return [5, delegate];",
                    session -> assertThat(call(session, "next()").completion().text())
                            .isEqualTo("gives result"));
        }

        @Test
        void ofAResultThatHasBeenSeenBefore() {
            inSession("", ECHO, session -> {
                call(session, "globalThis.kept = { value: 1, done: false }, [kept]");

                assertThat(call(session, "kept").completion().text()).isEqualTo("gives #2");
            });
        }

        @Test
        void ofAResultAreTheSameWhateverElseItIs() {
            List<String> results = List.of(
                    "{ value: 1, done: true }",
                    "{ done: true, value: 1 }",
                    "{ value: 1, done: true, more: 1 }",
                    "Object.freeze({ value: 1, done: true })",
                    "Object.create({ value: 1, done: true })",
                    "Object.assign(Object.create(null), { value: 1, done: true })",
                    "Object.defineProperties({}, { done: { value: true }, value: { value: 1 } })",
                    "new (class Result { constructor() { this.value = 1; this.done = true; } })",
                    "Object.assign(function () {}, { value: 1, done: true })",
                    "new Proxy({ value: 1, done: true }, {})");
            for (String result : results) {
                inSession(
                        "",
                        ECHO,
                        session -> assertThat(call(session, result).completion().text())
                                .as(result)
                                .isEqualTo("returns 1"));
            }
        }

        @Test
        void ofWhatIsNotQuiteAResult() {
            List<String> notQuite = List.of(
                    "{ value: 1 }",
                    "{ done: true }",
                    "{ value: 1, done: 1 }",
                    "{ get value() { return 1; }, done: true }",
                    "{ value: 1, get done() { return true; } }",
                    "1",
                    "null");
            for (String value : notQuite) {
                inSession(
                        "",
                        ECHO,
                        session -> assertThat(call(session, value).completion().kind())
                                .as(value)
                                .isEqualTo(RecordedCompletion.Kind.GIVES));
            }
        }
    }
}
