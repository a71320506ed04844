package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of a whole program, which only its timers move. */
class ProgramTimeTest extends Programs {

    @Test
    void isAClockThatOnlyTimersMove() {
        assertThat(output("""
                print(Date.now(), new Date().getTime(), Date(), performance.now(), performance.timeOrigin);
                setTimeout(function () {
                    print(Date.now(), new Date().toISOString(), performance.now());
                }, 90 * 60000);
                """))
                .containsExactly(
                        "946684800000 946684800000 Sat Jan 01 2000 00:00:00 GMT+0000 (GMT) 0 946684800000",
                        "946690200000 2000-01-01T01:30:00.000Z 5400000");
    }

    @Test
    void leavesTheRestOfDateAsItIs() {
        assertThat(output("""
                class Later extends Date { constructor() { super(); this.late = true; } }
                var later = new Later();
                print(new Date(0).toISOString(), new Date(2020, 1).getMonth(), new Date(undefined).getTime());
                print(later instanceof Date, later instanceof Later, later.getTime(), Date.prototype.constructor === Date);
                print(Date.length, Date.name, Date.UTC(1970, 0), typeof Date.now.prototype, Date.parse("1970-01-01"));
                """))
                .containsExactly(
                        "1970-01-01T00:00:00.000Z 1 NaN", "true true 946684800000 true", "7 Date 0 undefined 0");
    }

    @Test
    void runsTimersByTheirDueTimeThenByTheirCreation() {
        assertThat(output("""
                var note = function (what) { return function () { print(what, performance.now()); }; };
                setTimeout(note("late"), 20);
                setTimeout(note("first"));
                setImmediate(note("second"));
                setTimeout(function () { setTimeout(note("nested"), 10); note("10")(); }, 10);
                setTimeout(note("also 20"), 20);
                setTimeout(print, 1, "with", "arguments");
                setTimeout(note("negative"), -5);
                print("now");
                """))
                .containsExactly(
                        "now",
                        "first 0",
                        "second 0",
                        "negative 0",
                        "with arguments",
                        "10 10",
                        "late 20",
                        "also 20 20",
                        "nested 20");
    }

    @Test
    void runsAllMicrotasksBetweenTwoTimers() {
        assertThat(output("""
                setTimeout(function () {
                    print("timer 1");
                    Promise.resolve().then(function () { print("reaction 1"); return 0; })
                        .then(function () { print("reaction 2"); });
                    queueMicrotask(function () { print("microtask"); });
                });
                setTimeout(function () { print("timer 2"); });
                queueMicrotask(function () { print("first"); });
                """)).containsExactly("first", "timer 1", "reaction 1", "microtask", "reaction 2", "timer 2");
    }

    @Test
    void repeatsAnIntervalUntilItIsCleared() {
        assertThat(output("""
                var n = 0;
                var id = setInterval(function () { print(++n, performance.now()); if (n === 3) clearInterval(id); }, 10);
                var never = setTimeout(function () { print("never"); }, 5);
                var other = setInterval(print, 7, "other");
                setTimeout(function () { clearTimeout(other); }, 15);
                clearTimeout(never); clearTimeout(never); clearTimeout(); clearInterval("none");
                """)).containsExactly("other", "1 10", "other", "2 20", "3 30");
    }

    @Test
    void givesAnIntervalWithoutADelayAMillisecond() {
        assertThat(output("var id = setInterval(function () { if (Date.now() % 10 === 4) { clearInterval(id);"
                        + " print(performance.now()); } });"))
                .containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"setTimeout('code')", "setInterval()", "setImmediate({})"})
    void takesNothingButFunctions(String call) {
        assertThat(output("try { " + call + " } catch (e) { print(e.name, e.message); }"))
                .containsExactly("TypeError A timer takes a function.");
    }

    @Test
    void isNotWaitedForByAPromiseThatNothingSettles() {
        assertThat(output("new Promise(function () {}).then(print); print('end');"))
                .containsExactly("end");
    }
}
