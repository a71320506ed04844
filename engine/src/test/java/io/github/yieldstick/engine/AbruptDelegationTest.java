package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The helper document, Delegating: what throw and return do while a delegate is set. */
class AbruptDelegationTest extends SuspendedInADelegate {
    @Nested
    class Throw {

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.1, DEL.2 not done: the caller gets the very result of the delegate")
        void notDone(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            Result handled = Result.suspended("handled");
            delegate.onThrow(() -> handled);

            assertThat(generator.throwError(boom)).isSameAs(handled);
            assertThat(generator.next("v")).isEqualTo(Result.suspended("first"));
            assertThat(delegate.calls).containsExactly("throw(boom)", "next(v)");
            assertThat(log).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.4 done: the body resumes as from next with that value")
        void done(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onThrow(() -> Result.completed("handled"));

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("resumed with handled", "finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_1_0", "V1_6_0"})
        @DisplayName("DEL.7, DEL.9 no such method: it is thrown at the yield*, and the delegate is not told")
        void missingAtFirst(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onReturn(() -> Result.completed("ignored"));

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("behind"));
            assertThat(delegate.calls).containsExactly("throw(boom)");
            assertThat(log).containsExactly("caught boom", "finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_9_2", "V2_4_1", "V2_7_0"})
        @DisplayName("DEL.7, DEL.8 no such method: the delegate is closed first, its answer ignored")
        void missingSince192(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onReturn(() -> Result.suspended("ignored"));

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("behind"));
            assertThat(delegate.calls).containsExactly("throw(boom)", "close()");
            assertThat(log).containsExactly("caught boom", "finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_9_2", "V2_4_1", "V2_7_0"})
        @DisplayName("DEL.18 no such method, and closing throws: that error is raised instead")
        void missingAndClosingThrows(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onReturn(() -> {
                throw new IllegalArgumentException("from close");
            });

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("caught from close", "finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.12 it throws: the delegate is dropped, not closed, and the error is raised at the yield*")
        void throwing(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onThrow(() -> {
                throw new IllegalArgumentException("from throw");
            });

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("behind"));
            assertThat(delegate.calls).containsExactly("throw(boom)");
            assertThat(log).containsExactly("caught from throw", "finally");
            assertDropped(generator);
        }
    }

    @Nested
    class Return {

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.1, DEL.11 not done: the generator stays suspended in the delegate")
        void notDone(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            Result refused = Result.suspended("not yet");
            delegate.onReturn(() -> refused);

            assertThat(generator.returnValue("v")).isSameAs(refused);
            assertThat(generator.next("w")).isEqualTo(Result.suspended("first"));
            assertThat(delegate.calls).containsExactly("return(v)", "next(w)");
            assertThat(log).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_1_0", "V1_6_0"})
        @DisplayName("DEL.5 done: the body resumes as from next with that value")
        void doneAtFirst(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onReturn(() -> Result.completed("closed"));

            assertThat(generator.returnValue("v")).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("resumed with closed", "finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_9_2", "V2_4_1", "V2_7_0"})
        @DisplayName("DEL.6 done: the generator goes on returning with that value, through its finally")
        void doneSince192(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onReturn(() -> Result.completed("closed"));

            assertThat(generator.returnValue("v")).isEqualTo(Result.completed("closed"));
            assertThat(log).containsExactly("finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.10 no such method: the generator itself returns, through its finally")
        void missing(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);

            assertThat(generator.returnValue("v")).isEqualTo(Result.completed("v"));
            assertThat(delegate.calls).containsExactly("return(v)");
            assertThat(log).containsExactly("finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.12 it throws: the delegate is dropped and the error is raised at the yield*")
        void throwing(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onReturn(() -> {
                throw new IllegalArgumentException("from return");
            });

            assertThat(generator.returnValue("v")).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("caught from return", "finally");
            assertDropped(generator);
        }
    }
}
