package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted of a call stays small, whatever the values, and still tells values apart. */
class BoundsOfTracesTest extends InARealm {
    private static final String LONG = "var long = new Array(2000001).join(\"x\");";

    private static String told(String value) {
        StringBuilder told = new StringBuilder();
        inSession(
                LONG,
                ECHO,
                session -> told.append(call(session, value).completion().text()));
        return told.toString();
    }

    @Nested
    class Texts {

        @Test
        void that_are_long_are_cut_with_their_length_and_a_digest() {
            assertThat(told("long"))
                    .isEqualTo("gives \"" + "x".repeat(500) + "\"... (2000000 letters, digest "
                            + Cut.digest("x".repeat(2_000_000)) + ")");
        }

        @Test
        void that_are_not_are_left_as_they_are() {
            assertThat(told("long.slice(0, 1000)")).isEqualTo("gives \"" + "x".repeat(1_000) + "\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Error(long)",
                    "new TypeError(long)",
                    "Symbol(long)",
                    "({ [long]: 1 })",
                    "({ [Symbol(long)]: 1 })",
                    "[long, [long, { a: long }]]",
                    "Object.defineProperty(function () {}, \"name\", { value: long })",
                    "new (Object.defineProperty(class {}, \"name\", { value: long }))",
                    "7n ** 20000n",
                    "(function () { throw long; })()",
                    "(function () { throw new TypeError(long); })()",
                    "(log(long), new Error(long))"
                })
        void of_all_kinds_are_cut(String value) {
            inSession(LONG, ECHO, session -> {
                CallTrace trace = call(session, value);
                assertThat(trace.completion().shown()).hasSizeLessThan(5_000);
                assertThat(trace.events().toString()).hasSizeLessThan(5_000);
            });
        }

        @Test
        void that_differ_at_their_end_are_told_apart() {
            assertThat(told("long + 1")).isNotEqualTo(told("long + 2")).hasSameSizeAs(told("long + 2"));
        }

        @Test
        void are_still_compared_whole_with_what_is_written() {
            inSession(LONG, ECHO, session -> {
                call(session, "long + 1");
                assertThat(session.completed(RecordedCompletion.Kind.GIVES, Text.of("expected", "long + 1")))
                        .isTrue();
                assertThat(session.completed(RecordedCompletion.Kind.GIVES, Text.of("expected", "long + 2")))
                        .isFalse();
            });
        }
    }

    @Nested
    class Parts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Array(3000000).fill(7)",
                    "new Array(4294967295)",
                    "Object.fromEntries(Array.from({ length: 20000 }, (_, i) => [\"k\" + i, i]))",
                    "Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => ({ a: [1, 2, {}] })))",
                    "Array.from({ length: 50000 }).reduce(value => [value], 1)"
                })
        void are_told_as_far_as_there_is_room(String value) {
            assertThat(told(value).length()).isLessThan(12_000);
        }

        @Test
        void beyond_that_are_told_by_their_number_and_a_digest() {
            String one = "Array.from({ length: 5000 }, (_, i) => i)";

            assertThat(told(one)).matches("gives #1 \\[0, 1, .*, \\.\\.\\. \\d+ more \\(digest [0-9a-f]{8}\\)]");
            assertThat(told(one)).isEqualTo(told(one)).isNotEqualTo(told(one + ".with(4999, 0)"));
        }
    }

    @Nested
    class Events {

        @Test
        void beyond_a_thousand_are_told_by_their_number_and_a_digest() {
            inSession("", ECHO, session -> {
                CallTrace trace = call(session, "Array.from({ length: 100000 }, (_, i) => log(i % 10)).length");

                assertThat(trace.logs()).hasSize(1_001);
                assertThat(trace.logs().get(1_000)).matches("\\.\\.\\. 99000 more \\(digest [0-9a-f]{8}\\)");
                assertThat(trace.completion().text()).isEqualTo("gives 100000");
            });
        }

        @Test
        void that_are_long_are_fewer() {
            inSession(
                    LONG,
                    ECHO,
                    session -> assertThat(call(session, "Array.from({ length: 200 }, () => log(long)).length")
                                    .logs())
                            .hasSizeLessThan(100));
        }

        @Test
        void are_all_compared_with_what_is_written() {
            inSession("", ECHO, session -> {
                call(session, "Array.from({ length: 20000 }, (_, i) => log(i)).length");
                assertThat(session.logged(Text.of("expected", "...Array.from({ length: 20000 }, (_, i) => i)")))
                        .isTrue();
                assertThat(session.logged(Text.of("expected", "...Array.from({ length: 20001 }, (_, i) => i)")))
                        .isFalse();
            });
        }
    }

    @Test
    void a_helper_that_throws_a_long_message_is_told_shortly() {
        assertThat(new HelperFailure("x".repeat(2_000_000)).getMessage()).hasSizeLessThan(1_000);
        assertThat(new ProgramFault("here", "x".repeat(2_000_000)).getMessage()).hasSizeLessThan(1_000);
    }
}
