package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that throw at whoever looks at them are results like any other. */
class HostileValuesTest extends InARealm {
    private static final String SURROUNDING = """
            function boom() { throw new Error("a trap was run into"); }
            var traps = {};
            ["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor", "defineProperty", "deleteProperty"]
                .forEach(function (name) { traps[name] = boom; });
            function revoked(target) { var made = Proxy.revocable(target, {}); made.revoke(); return made.proxy; }
            var endless = { getPrototypeOf: function () { return new Proxy({}, endless); } };
            """;

    private static final String HOSTILE = "#1 (a proxy that throws)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Proxy({}, traps)",
                "new Proxy([1], traps)",
                "new Proxy(function () {}, traps)",
                "new Proxy({ value: 1, done: false }, traps)",
                "new Proxy(Promise.resolve(), traps)",
                "new Proxy(new Error('x'), traps)",
                "new Proxy({}, { ownKeys: boom })",
                "new Proxy({}, { getPrototypeOf: boom })",
                "new Proxy({}, { getOwnPropertyDescriptor: boom })",
                "revoked({})",
                "revoked([])",
                "revoked(function () {})"
            })
    void are_told_as_what_they_are_whether_given_thrown_yielded_or_logged(String value) {
        inSession(SURROUNDING, "return [4 /*yield*/, " + value + "];", session -> {
            CallTrace trace = call(session, "gen.next()");
            assertThat(trace.completion().kind()).isEqualTo(RecordedCompletion.Kind.YIELDS);
            assertThat(trace.events().toString()).contains(HOSTILE);
        });
        inSession(SURROUNDING, "throw " + value, session -> {
            assertThat(call(session, "gen.next()").completion())
                    .isEqualTo(new RecordedCompletion(
                            RecordedCompletion.Kind.THROWS, new Written("#1", ""))); // told when the body threw
        });
        inSession(SURROUNDING, ECHO, session -> {
            assertThat(call(session, value).completion())
                    .isEqualTo(new RecordedCompletion(RecordedCompletion.Kind.GIVES, new Written(HOSTILE, "")));
            assertThat(call(session, "log(" + value + ")").logs()).containsExactly(HOSTILE.replace("1", "2"));
            assertThat(call(session, "[" + value + "]").completion().value().text())
                    .isEqualTo("#3 [" + HOSTILE.replace("1", "4") + "]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"({})", "[]", "[1]", "new Error('x')", "1", "({ value: 1, done: false })"})
    void are_the_same_as_nothing_that_is_expected(String expected) {
        inSession(SURROUNDING, ECHO, session -> {
            for (String value : new String[] {
                "new Proxy({}, traps)",
                "new Proxy([1], { get: boom })",
                "revoked([])",
                "new Proxy({}, { ownKeys: boom })",
                "new Proxy(new Error('x'), { get: boom })"
            }) {
                call(session, value);
                assertThat(session.completed(RecordedCompletion.Kind.GIVES, Text.of("cell", expected)))
                        .as(value)
                        .isFalse();
            }
        });
    }

    @Test
    void may_have_prototypes_without_end() {
        inSession(SURROUNDING, ECHO, session -> {
            assertThat(call(session, "new Proxy({}, endless)").completion().kind())
                    .isEqualTo(RecordedCompletion.Kind.GIVES);
        });
    }

    @Test
    void may_be_results_whose_parts_throw() {
        inSession(SURROUNDING, ECHO, session -> {
            assertThat(call(session, "({ get value() { throw 1; }, get done() { throw 1; } })")
                            .completion()
                            .value()
                            .text())
                    .isEqualTo("#1 {value: (accessor), done: (accessor)}");
        });
    }
}
