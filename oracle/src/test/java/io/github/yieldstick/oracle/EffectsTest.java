package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected changes nothing. */
class EffectsTest extends InARealm {
    private static final String NAMED = """
            var box = { count: 0, list: [1, 2], boom: new Error("boom"), map: new Map([["a", 1]]) };
            function twice(n) { return 2 * n; }
            class Lost extends Error {}
            class Loud extends Error { constructor() { super(); log("made"); } }
            class Driver extends Error { constructor() { super(); gen.next(); } }
            var sly = { get next() { log("read"); return 1; }, valueOf: function () { return gen.next().value; } };
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gen.next().value             | calls next",
                "[...gen]                     | calls",
                "box.count = 1                | assigns count",
                "box.count++                  | assigns count",
                "++box.list[0]                | assigns 0",
                "count = 1                    | assigns count",
                "box = 1                      | assigns box",
                "[box] = [1]                  | assigns box",
                "(box.count += 1, 5)          | assigns count",
                "delete box.count             | deletes count",
                "box.list.push(3)             | assigns 2",
                "box.list.sort()              | assigns 0",
                "Object.assign(box, { a: 1 }) | assigns a",
                "Object.freeze(box)           | freezes what is there",
                "box.map.set('b', 2)          | calls set",
                "twice(1)                     | calls twice",
                "log(1)                       | writes to the log",
                "__generator(1, twice)        | calls",
                "gen.next.call(gen)           | calls next",
                "[1].map(twice)               | calls twice",
                "twice`1`                     | calls twice",
                "(() => gen.next())()         | calls next",
                "eval('1')                    | evaluates code",
                "new Function('return 1')()   | evaluates code",
                "this.box = 1                 | assigns box",
                "new Loud()                   | writes to the log",
                "new Driver()                 | enters the body",
                "sly.next                     | writes to the log",
                "sly + 1                      | enters the body",
                "Promise.reject(1)            | leaves an error that nobody catches"
            })
    void so_it_is_refused_where_it_would(String value, String effect) {
        inSession(NAMED, ECHO, session -> {
            call(session, "1");
            assertThatThrownBy(() -> session.completed(RecordedCompletion.Kind.GIVES, Text.of("v", value)))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith(
                            "v:1:1: expected a value without an effect, found \"" + value + "\", which ")
                    .hasMessageContaining(", which " + effect);
        });
    }

    @Test
    void in_any_column() {
        inSession("", ECHO, session -> {
            call(session, "next()");
            Text effect = Text.of("v", "gen.next()");
            assertThatThrownBy(() -> session.logged(effect)).hasMessageContaining("which calls next");
            assertThatThrownBy(() -> session.sawRegions(effect)).hasMessageContaining("which calls next");
            assertThatThrownBy(() -> session.sawPending(effect)).hasMessageContaining("which calls next");
            assertThatThrownBy(() -> session.hasMessage(effect)).hasMessageContaining("which calls next");
            assertThat(call(session, "next(2)").labels())
                    .as("entries into the body")
                    .containsExactly("1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "box",
                "box.list",
                "box.list.length",
                "box.list.slice(1)",
                "box.list.map(n => n + 1)",
                "box.map.get('a')",
                "box.map.size",
                "[...box.list]",
                "{ ...box }",
                "new Error('x')",
                "new Error('x', { cause: box })",
                "new Lost('x')",
                "Object.assign(new Error('x'), { code: 1 })",
                "Object.assign(Object.create(Array.prototype), [1]).length",
                "Symbol.for('x')",
                "BigInt(1)",
                "box.boom instanceof Error",
                "box.boom.message.toUpperCase()",
                "typeof gen.next",
                "typeof nowhere",
                "Object.getPrototypeOf(gen) === Object.prototype",
                "'a' in box",
                "`${box.count}`",
                "(n => n = 2)(1)",
                "JSON.stringify({ a: [1] })",
                "Math.max(...box.list)"
            })
    void and_may_look_at_what_is_there(String value) {
        inSession(NAMED, ECHO, session -> {
            call(session, value);
            assertThat(session.completed(RecordedCompletion.Kind.GIVES, Text.of("v", value)))
                    .isTrue();
        });
    }
}
