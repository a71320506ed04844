package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How objects of a program from source are told. */
class SourceShapesTest extends InBothWays {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[][Symbol.iterator]()               | #1 [iterator]",
                "Object.assign([].values(), { a: 1 }) | #1 [iterator] {a: 1}",
                "machine                             | machine",
                "Object.create(machine)              | #1 [iterator]",
                "({ next: 1 })                       | #1 {next: 1}",
                "({ next: function () {} })          | #1 {next: #2 function next}"
            })
    void ofIteratorsDoNotTellWhoMadeThem(String call, String told) {
        String machine = "var machine = { next: function () {} }; machine[Symbol.iterator] = machine.next;";
        inBoth(
                machine,
                session -> assertThat(call(session, call).completion().text()).isEqualTo("gives " + told));
    }

    @Test
    void areToldInFullAroundABody() {
        inSession("", "return [2];", session -> {
            assertThat(call(session, "[].values()").completion().text()).isEqualTo("gives #1 {}");
            assertThat(call(session, "gen").completion().text()).isEqualTo("gives gen");
            assertThat(call(session, "({ next: Object, [Symbol.iterator]: Object })")
                            .completion()
                            .text())
                    .isEqualTo("gives #2 {next: Object, [Symbol(Symbol.iterator)]: Object}");
        });
    }

    @Test
    void ofPromisesAreNotFollowedAroundABody() {
        inSession("", "return [2];", session -> {
            CallTrace trace = call(session, "Promise.reject(1).finally(function () { log(1); })");

            assertThat(trace.completion().text()).isEqualTo("gives #1 Promise {}");
            assertThat(trace.effects()).containsExactly("logged 1", "rejected 1");
        });
    }
}
