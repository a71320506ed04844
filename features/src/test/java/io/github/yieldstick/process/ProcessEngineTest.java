package io.github.yieldstick.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a case when the program of an engine does this or that; the case after it is judged as ever. */
class ProcessEngineTest {
    private static final Limits NEAR = limits(Duration.ofSeconds(1));
    private static final Limits FAR = limits(Duration.ofSeconds(20));

    private static final List<Case> CASES = Scenarios.of("""
            Feature: A test

              @OP4.1
              Rule: OP4.1 It suspends with `{value: operand, done: false}`

                Scenario: [OP4.1-01] at which the program misbehaves
                  Given the generator body
                    \"""js
                    return [4, 1];
                    \"""
                  Then each call completes as follows
                    | call   | completes | labels |
                    | next() | yields 1  | 0      |

                Scenario: [OP4.1-02] at which it does not
                  Given the generator body
                    \"""js
                    return [4, 1];
                    \"""
                  Then each call completes as follows
                    | call   | completes | labels |
                    | next() | yields 1  | 0      |

                Scenario: [OP4.1-03] that looks at the iterator
                  Given the generator body
                    \"""js
                    return [2];
                    \"""
                  Then each call completes as follows
                    | call     | completes | labels |
                    | [...gen] | gives []  | 0      |

                Scenario: [OP4.1-04] with a value that no line holds
                  Given the surrounding code
                    \"""js
                    var long = "x".repeat(1 << 20);
                    \"""
                  And the generator body
                    \"""js
                    return [4, long];
                    \"""
                  Then each call completes as follows
                    | call   | completes   | labels |
                    | next() | yields long | 0      |
            """).cases();

    @TempDir
    private static Path folder;

    private static Realms realms;

    @BeforeAll
    static void open() {
        realms = new Realms();
    }

    @AfterAll
    static void close() {
        realms.close();
    }

    @Nested
    class A_program_that_does_well {
        @Test
        void introduces_itself_and_passes() {
            try (ProcessEngine engine = start("nowhere", "noise")) {
                assertThat(engine.description()).isEqualTo(new EngineDescription("steerable", "1", "2.7.0", Set.of()));
                assertThat(judge(engine, 0).outcome()).isEqualTo(Outcome.PASS);
                assertThat(judge(engine, 1).outcome()).isEqualTo(Outcome.PASS);
            }
        }

        @ParameterizedTest
        @CsvSource({"resume, noise", "end, noise", "resume, split"})
        void may_write_as_it_likes(String where, String how) {
            try (ProcessEngine engine = start(where, how)) {
                assertThat(judge(engine, 0).reason()).isEmpty();
                assertThat(judge(engine, 0).outcome()).isEqualTo(Outcome.PASS);
            }
        }

        @Test
        void is_asked_nothing_beyond_what_it_declares_and_no_case_is_held_against_it() {
            try (ProcessEngine engine = start("nowhere", "noise")) {
                CaseResult result = judge(engine, 2);
                assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
                assertThat(result.reason())
                        .isEqualTo("the engine does not tell whether its generator can be iterated:"
                                + " its program declares no capability inspect");
                assertThat(judge(engine, 1).outcome()).isEqualTo(Outcome.PASS);
            }
        }

        @Test
        void may_declare_that_it_takes_deeply_nested_calls() {
            try (ProcessEngine engine = start("hello", "declare-depth")) {
                assertThat(engine.description().capabilities()).containsExactly(Capability.DEPTH);
            }
        }

        @Test
        void is_gone_when_the_engine_is_closed() {
            List<ProcessHandle> before = running();
            ProcessEngine engine = start("nowhere", "noise");
            assertThat(running()).hasSize(before.size() + 1);
            engine.close();
            assertThat(running()).isEqualTo(before);
        }
    }

    @Nested
    class A_program_cannot_be_used {
        @Test
        void that_is_not_there() {
            assertThatExceptionOfType(EngineUnavailable.class)
                    .isThrownBy(() -> ProcessEngine.start("no-such-program-anywhere --fast"))
                    .withMessageStartingWith("the command no-such-program-anywhere --fast cannot be started: ")
                    .withMessageEndingWith("; expected a program that speaks the engine protocol.");
        }

        @Test
        void that_is_silent() {
            Limits none = new Limits(Duration.ofMillis(300), NEAR.answer(), NEAR.stop());
            assertThatExceptionOfType(EngineUnavailable.class)
                    .isThrownBy(() -> ProcessEngine.start(command("hello", "hang"), none))
                    .withMessageContaining("the program wrote no message within 300 ms");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "exit               | the program ended with exit code 3; on stderr it wrote: I have had enough",
                    "hello-of-version-2 | expected version 1 as \"protocol\" in the answer to hello, found 2",
                    "unknown-revision   | as \"revision\" in the answer to hello, found 9.9.9",
                    "unknown-capability | expected none but the capabilities stacks, inspect, depth, found \"magic\"",
                    "error              | the adapter failed at hello: out of luck"
                })
        void that_introduces_itself_badly(String how, String sentence) {
            assertThatExceptionOfType(EngineUnavailable.class)
                    .isThrownBy(() -> start("hello", how))
                    .withMessageStartingWith("the command ")
                    .withMessageContaining(" starts no engine that could be judged: ")
                    .withMessageContaining(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "begin  | exit              | CRASH    | the program ended with exit code 3; on stderr it wrote: I have had enough",
                "resume | exit              | CRASH    | the program ended with exit code 3; on stderr it wrote: I have had enough",
                "resume | error             | ERROR    | the adapter failed at resume: out of luck\\nat luck",
                "make   | threw             | CRASH    | the helper threw",
                "begin  | threw             | PROTOCOL | expected \"ok\" in the answer to begin, found \"threw\" with",
                "resume | unsupported       | PROTOCOL | expected \"ok\" in the answer to resume, found \"unsupported\", since too lazy",
                "resume | wrong-id          | PROTOCOL | which was asked last, found {\"re\":4711",
                "resume | id-as-string      | PROTOCOL | which was asked last, found {\"re\":\"",
                "resume | two-answers       | PROTOCOL | expected one of \"ok\", \"threw\", \"unsupported\" and \"error\"",
                "resume | no-kind           | PROTOCOL | expected a message with either \"call\" or \"re\", found {\"level\":\"info\"}",
                "resume | unknown-call      | PROTOCOL | expected a call of body, get or apply, found {\"call\":\"eval\"",
                "resume | unknown-object    | PROTOCOL | expected the id of an object that there is in this case, found h77",
                "make   | no-value          | PROTOCOL | expected a string \"t\" in a value, found 5",
                "resume | too-long          | PROTOCOL | expected a line of at most 1048576 bytes, found {\"re\":",
                "resume | not-utf8          | PROTOCOL | expected a message in UTF-8, found {\"re\":",
                "end    | one-call-too-many | PROTOCOL | to count the 1 calls that the program has sent in the case, found 2",
                "resume | call-for-ever     | RUNAWAY  | more than 10000 calls between engine and kit in one case",
                "end    | hang              | TIMEOUT  | the program wrote no message within 1000 ms",
                "resume | flood             | TIMEOUT  | on stdout beside its messages it wrote: ",
                "resume | call-and-never-read | TIMEOUT | the program did not read what was written to it within 1000 ms",
            })
    void a_fault_is_told_and_the_next_case_is_judged_by_a_new_program(
            String where, String how, Outcome outcome, String sentence) {
        Limits limits = outcome == Outcome.TIMEOUT ? NEAR : FAR;
        try (ProcessEngine engine = ProcessEngine.start(command(where, how), limits)) {
            CaseResult result = judge(engine, 0);
            assertThat(result.reason()).contains(sentence.replace("\\n", "\n"));
            assertThat(result.outcome()).isEqualTo(outcome);
            CaseResult next = judge(engine, 1);
            assertThat(next.reason()).isEmpty();
            assertThat(next.outcome()).isEqualTo(Outcome.PASS);
        }
    }

    @Test
    void a_capability_that_was_declared_and_is_not_there_is_no_excuse() {
        try (ProcessEngine engine = start("hello", "declare-inspect")) {
            CaseResult result = judge(engine, 0);
            assertThat(result.outcome()).isEqualTo(Outcome.PROTOCOL);
            assertThat(result.reason()).contains("the answer to inspect, found \"unsupported\", since it cannot look");
        }
    }

    @Test
    void a_program_on_which_the_case_is_stopped_amidst_a_question_is_begun_anew() {
        try (ProcessEngine engine = start("resume", "hang")) {
            CaseResult result = judge(engine, 0, new Bounds(100_000, Duration.ofSeconds(1)));
            assertThat(result.outcome()).isEqualTo(Outcome.TIMEOUT);
            assertThat(result.reason()).isEqualTo("no answer within 1000 ms");
            assertThat(judge(engine, 1).outcome()).isEqualTo(Outcome.PASS);
        }
    }

    @Test
    void a_program_that_cannot_be_begun_anew_is_a_fault_of_each_case() throws Exception {
        Files.deleteIfExists(note());
        try (ProcessEngine engine = start("hello", "once")) {
            for (int number = 0; number < 2; number++) {
                CaseResult result = judge(engine, number);
                assertThat(result.outcome()).isEqualTo(Outcome.CRASH);
                assertThat(result.reason()).startsWith("the program ended with exit code 3");
            }
        }
    }

    @Test
    void a_value_that_no_line_can_hold_is_not_held_against_the_engine() {
        try (ProcessEngine engine = start("nowhere", "noise")) {
            CaseResult result = judge(engine, 3);
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).startsWith("the case has a value that takes 1048");
            assertThat(judge(engine, 1).outcome()).isEqualTo(Outcome.PASS);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_signal_is_told_as_such() {
        try (ProcessEngine engine = start("make", "signal")) {
            CaseResult result = judge(engine, 0);
            assertThat(result.outcome()).isEqualTo(Outcome.CRASH);
            assertThat(result.reason()).isEqualTo("the program ended with exit code 137 (as by signal 9)");
        }
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @CsvSource({"make, leak-and-hang, TIMEOUT", "end, leak-and-hang, TIMEOUT", "resume, leak-and-exit, CRASH"})
    void the_children_of_a_program_are_ended_with_it(String where, String how, Outcome outcome) throws Exception {
        Limits limits = outcome == Outcome.TIMEOUT ? NEAR : FAR;
        try (ProcessEngine engine = ProcessEngine.start(command(where, how), limits)) {
            assertThat(judge(engine, 0).outcome()).isEqualTo(outcome);
            assertThat(judge(engine, 1).outcome()).isEqualTo(Outcome.PASS);
            Optional<ProcessHandle> child = ProcessHandle.of(Long.parseLong(Files.readString(note())));
            assertThat(child.filter(ProcessEngineTest::isRunning)).isEmpty();
        }
    }

    private static List<ProcessHandle> running() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessEngineTest::isRunning)
                .toList();
    }

    /** A process that was ended may go on to be listed until somebody asks how it ended, and has no command any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static CaseResult judge(ProcessEngine engine, int number) {
        return judge(engine, number, Bounds.standard());
    }

    private static CaseResult judge(ProcessEngine engine, int number, Bounds bounds) {
        ReadyEngine ready = new ReadyEngine("process", engine.description(), engine::seat);
        return new Judge(realms, bounds)
                .judge(CASES.get(number), List.of(ready))
                .get(0);
    }

    private static Limits limits(Duration answer) {
        return new Limits(Duration.ofSeconds(20), answer, Duration.ofMillis(500));
    }

    private static ProcessEngine start(String where, String how) {
        return ProcessEngine.start(command(where, how), FAR);
    }

    private static Path note() {
        return folder.resolve("note");
    }

    private static String command(String where, String how) {
        String java = ProcessHandle.current().info().command().orElse("java");
        Path classes = Path.of(SteerableAdapter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return "'" + java + "' -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classes + "' '-Dnote="
                + note() + "' " + SteerableAdapter.class.getName() + " " + where + " " + how;
    }
}
