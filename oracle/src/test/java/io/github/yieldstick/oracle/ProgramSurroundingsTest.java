package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a whole program, and what does not. */
class ProgramSurroundingsTest extends Programs {

    @Test
    void areThoseOfCommonJs() {
        assertThat(output("""
                "use strict";
                Object.defineProperty(exports, "__esModule", { value: true });
                exports.x = 1;
                print(module.exports === exports, exports.x, exports.__esModule, this === globalThis);
                """)).containsExactly("true 1 true true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"require('fs')", "await import('fs')"})
    void giveNothingButTslib(String asks) {
        String program = "(async function () { try { " + asks + "; } catch (e) { print(e.message); } })();";

        assertThat(output(program))
                .containsExactly(
                        "only \"tslib\" is there, not \"fs\"; bundle the file and what it needs into one file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java",
                "Packages",
                "Polyglot",
                "Graal",
                "load",
                "printErr",
                "read",
                "quit",
                "process",
                "global",
                "window"
            })
    void showNothingOfTheHost(String name) {
        assertThat(output("print(typeof " + name + ");")).containsExactly("undefined");
    }

    @Test
    void areNotListedAmongTheProgramsOwnNames() {
        assertThat(output("print(Object.keys(globalThis).join());")).containsExactly("");
    }

    @Test
    void outliveAProgramThatChangesTheBuiltInObjects() {
        assertThat(output("""
                Reflect.apply = Object.defineProperty = Promise.prototype.then = String = Array.prototype.push = null;
                Object.prototype.get = Object.prototype.next = Object.prototype.due = 1;
                setTimeout(function () { console.log("still", 1); }, 5);
                setTimeout(function () { console.log("there", Date.now()); }, 6);
                """)).containsExactly("still 1", "there 946684800006");
    }
}
