package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that runs in a realm may hang or take down a run. */
@Timeout(60)
class RealmsTest extends InARealm {
    private static final Bounds FEW_STATEMENTS = new Bounds(20_000, Duration.ofMinutes(10));
    private static final Bounds LITTLE_TIME = new Bounds(Long.MAX_VALUE, Duration.ofMillis(300));
    private static final Bounds NO_LIMIT_THAT_MATTERS = new Bounds(Long.MAX_VALUE, Duration.ofMinutes(10));

    private static Ending<String> ending(Bounds bounds, String code) {
        return realms.within(bounds, realm -> evaluated(realm, code));
    }

    @AfterEach
    void theNextRealmWorks() {
        assertThat(ending(Bounds.standard(), "'works'")).isEqualTo(new Ending.Answered<>("works"));
    }

    @Test
    void workThatComesToItsEndIsAnswered() {
        assertThat(ending(Bounds.standard(), "6 * 7")).isEqualTo(new Ending.Answered<>("42"));
    }

    @Test
    void theDescriptionNamesTheEngine() {
        assertThat(realms.description()).matches("GraalJS \\d.*");
    }

    @Nested
    class TheStatementLimit {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "for (;;) {}",
                    "while (true) { try { for (;;) {} } catch (e) {} }",
                    "while (true) { try { for (;;) {} } finally { continue; } }",
                    "(function again() { Promise.resolve().then(again); })()",
                    "var p = new Proxy({}, { get: function (t, k, r) { for (;;) {} } }); p.x"
                })
        void endsALoopWhateverItCatches(String code) {
            assertThat(ending(FEW_STATEMENTS, code))
                    .isEqualTo(new Ending.Stopped<>(Ending.Cause.STATEMENTS, "no end after 20000 statements"));
        }

        @Test
        void countsAllThatTheWorkRuns() {
            String some = "for (var i = 0; i < 3000; i++) {}";

            Ending<String> stopped = realms.within(FEW_STATEMENTS, realm -> {
                for (int i = 0; i < 100; i++) {
                    evaluated(realm, some);
                }
                return "not stopped";
            });

            assertThat(stopped)
                    .isInstanceOfSatisfying(
                            Ending.Stopped.class,
                            ending -> assertThat(ending.cause()).isEqualTo(Ending.Cause.STATEMENTS));
        }
    }

    @Nested
    class TheTimeLimit {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "for (;;) {}",
                    "while (true) { try { for (;;) {} } finally { continue; } }",
                    // One statement, and no loop that could be counted.
                    "/(x+x+)+\\1y/.test('x'.repeat(60))",
                    // Few statements, each of them slow.
                    "var a = new Array(1e5).fill(0).map(Math.random); for (;;) { a.sort().join(); }"
                })
        void endsWhatTakesTooLong(String code) {
            long before = System.nanoTime();

            assertThat(ending(LITTLE_TIME, code)).isInstanceOfSatisfying(Ending.Stopped.class, stopped -> {
                assertThat(stopped.cause()).isEqualTo(Ending.Cause.TIME);
                assertThat(stopped.sentence()).startsWith("no answer within ");
            });
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        }

        @Test
        void endsWorkThatIsSlowInJava() {
            CountDownLatch never = new CountDownLatch(1);

            Ending<String> ending = realms.within(LITTLE_TIME, realm -> {
                try {
                    never.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return "not stopped";
            });
            never.countDown();

            assertThat(ending)
                    .isInstanceOfSatisfying(
                            Ending.Stopped.class,
                            stopped -> assertThat(stopped.cause()).isEqualTo(Ending.Cause.TIME));
        }

        /** Java cannot stop such code; its thread is left behind, and the run goes on. */
        @Test
        void endsWorkThatNeitherReturnsNorHeedsAnInterrupt() {
            AtomicBoolean over = new AtomicBoolean();

            Ending<String> ending = realms.within(LITTLE_TIME, realm -> {
                realm.global("busy", (ProxyExecutable) arguments -> {
                    while (!over.get()) {
                        Thread.onSpinWait();
                    }
                    return "not stopped";
                });
                return evaluated(realm, "busy()");
            });
            over.set(true);

            assertThat(ending)
                    .isInstanceOfSatisfying(
                            Ending.Stopped.class,
                            stopped -> assertThat(stopped.cause()).isEqualTo(Ending.Cause.TIME));
        }

        @Test
        void isToldInSeconds() {
            Bounds aSecond = new Bounds(Long.MAX_VALUE, Duration.ofSeconds(1));

            assertThat(ending(aSecond, "for (;;) {}"))
                    .isEqualTo(new Ending.Stopped<>(Ending.Cause.TIME, "no answer within 1000 ms"));
        }
    }

    @Nested
    class RecursionWithoutEnd {

        @Test
        void throwsARangeErrorInTheRealm() {
            String code = "function f() { f(); } var caught; try { f(); } catch (e) { caught = e; }"
                    + " caught instanceof RangeError";

            assertThat(ending(Bounds.standard(), code)).isEqualTo(new Ending.Answered<>("true"));
        }

        @Test
        void thatNobodyCatchesIsAFaultOfTheProgram() {
            assertThatThrownBy(() -> ending(Bounds.standard(), "function f() { f(); }\nf();"))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("script.js:")
                    .hasMessageEndingWith(": RangeError: Maximum call stack size exceeded");
        }

        @Test
        void hasRoomEnoughForWhatABodyMayDo() {
            String code = "(function depth(n) { return n ? 1 + depth(n - 1) : 0; })(2000)";

            assertThat(ending(Bounds.standard(), code)).isEqualTo(new Ending.Answered<>("2000"));
        }
    }

    @Nested
    class Abandoning {
        private static final String CATCHES_EVERYTHING =
                "for (;;) { try { stop(); for (;;) {} } catch (e) {} finally { continue; } }";

        private static Function<Realm, String> stopping(ProxyExecutable stop, String code) {
            return realm -> {
                realm.global("stop", stop);
                return evaluated(realm, code);
            };
        }

        @Test
        void byACallOfTheCodeStopsItThoughItCatchesEverything() {
            Ending<String> ending = realms.within(
                    NO_LIMIT_THAT_MATTERS,
                    realm -> stopping(
                                    arguments -> {
                                        realm.abandon("the nesting is too deep");
                                        return "stopped";
                                    },
                                    CATCHES_EVERYTHING)
                            .apply(realm));

            assertThat(ending).isEqualTo(new Ending.Stopped<>(Ending.Cause.ABANDONED, "the nesting is too deep"));
        }

        @Test
        void byAnotherThreadStopsItToo() {
            Ending<String> ending = realms.within(
                    NO_LIMIT_THAT_MATTERS,
                    realm -> stopping(
                                    arguments -> {
                                        new Thread(() -> realm.abandon("enough")).start();
                                        return "going on";
                                    },
                                    "stop(); for (;;) { try { for (;;) {} } catch (e) {} finally { continue; } }")
                            .apply(realm));

            assertThat(ending).isEqualTo(new Ending.Stopped<>(Ending.Cause.ABANDONED, "enough"));
        }

        @Test
        void leavesARealmThatRunsNothingMore() {
            Ending<String> ending = realms.within(Bounds.standard(), realm -> {
                realm.abandon("enough");
                return evaluated(realm, "'still there'");
            });

            assertThat(ending).isEqualTo(new Ending.Stopped<>(Ending.Cause.ABANDONED, "enough"));
        }

        @Test
        void happensWhenTheRunItselfIsInterrupted() {
            Thread.currentThread().interrupt();

            Ending<String> ending = ending(NO_LIMIT_THAT_MATTERS, "for (;;) {}");

            assertThat(Thread.interrupted()).as("the interruption is kept").isTrue();
            assertThat(ending).isEqualTo(new Ending.Stopped<>(Ending.Cause.ABANDONED, "the run was interrupted"));
        }
    }

    /** A fault of the kit is no ending of the guest's. */
    @Nested
    class WhatTheWorkThrows {

        @Test
        void isThrownOnWhenItIsUnchecked() {
            IllegalStateException fault = new IllegalStateException("of the kit");

            assertThatThrownBy(() -> realms.within(Bounds.standard(), realm -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }

        @Test
        void isThrownOnWhenItIsAnError() {
            AssertionError fault = new AssertionError("of the kit");

            assertThatThrownBy(() -> realms.within(Bounds.standard(), realm -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }
    }
}
