package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The helper document, Delegating: what next does while a delegate is set, and what is read of a result. */
class DelegationTest extends SuspendedInADelegate {
    @Nested
    class Next {

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.1, DEL.2 not done: the caller gets the very result of the delegate")
        void notDone(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            Result second = Result.suspended("second");
            delegate.onNext(() -> second);

            assertThat(generator.next("v")).isSameAs(second);
            assertThat(generator.next("w")).isSameAs(second);
            assertThat(delegate.calls).containsExactly("next(v)", "next(w)");
            assertThat(log).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.3 done: the body resumes with the result's value")
        void done(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onNext(() -> Result.completed("last"));

            assertThat(generator.next("v")).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("resumed with last", "finally");
            assertDropped(generator);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.16 no such method any more: the body resumes with the value that was sent")
        void missingLater(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.withoutNext();

            assertThat(generator.next("v")).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("resumed with v", "finally");
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.16 no such method from the start: the body resumes with undefined")
        void missingFromTheStart(Revision revision) {
            ScriptedDelegate without = new ScriptedDelegate();
            Generator generator = Generator.of(
                    revision,
                    Host.java(),
                    state -> state.label() == 0 ? state.yieldStar(without) : state.returnValue(state.sent()));

            assertThat(generator.next("v")).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.12 it throws: the delegate is dropped and the error is raised at the yield*")
        void throwing(Revision revision) {
            Generator generator = suspendedInTheDelegate(revision);
            delegate.onNext(() -> {
                throw new IllegalArgumentException("from next");
            });

            assertThat(generator.next("v")).isEqualTo(Result.suspended("behind"));
            assertThat(log).containsExactly("caught from next", "finally");
            assertDropped(generator);
        }
    }

    @Test
    @DisplayName("DEL.14 done is read once, and value only when it is true")
    void doneIsReadOnceAndValueOnlyWhenItIsTrue() {
        Result watched = new Result() {
            @Override
            public Object value() {
                log.add("value");
                return "v";
            }

            @Override
            public boolean done() {
                log.add("done");
                return log.size() > 1;
            }
        };
        Generator generator = suspendedInTheDelegate(Revision.newest());
        delegate.onNext(() -> watched);

        assertThat(generator.next()).isSameAs(watched);
        assertThat(log).containsExactly("done");
        assertThat(generator.next()).isEqualTo(Result.suspended("behind"));
        assertThat(log).containsExactly("done", "done", "value", "resumed with v", "finally");
    }
}
