package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A language other than Java brings its own values. */
class HostTest {
    private final Host host = new Host() {
        @Override
        public Object undefined() {
            return "nil";
        }

        @Override
        public Throwable typeError(String message) {
            return new Exception("TypeError: " + message);
        }

        @Override
        public Delegate delegate(Object operand) {
            return new ScriptedDelegate().onNext(() -> Result.suspended("from " + operand));
        }
    };

    @Test
    void undefinedIsTheHosts() {
        Generator generator = Generator.of(Revision.newest(), host, state -> state.yieldValue(state.sent()));

        assertThat(generator.next()).isEqualTo(Result.suspended("nil"));
        assertThat(generator.returnValue()).isEqualTo(Result.completed("nil"));
        assertThat(generator.next()).isEqualTo(Result.completed("nil"));
    }

    @Test
    void undefinedIsTheHostsForABareOpcodeAndForWhatWasNotSent() {
        List<State> taken = new ArrayList<>();
        Generator generator = Generator.of(Revision.newest(), host, state -> {
            taken.add(state);
            return Opcode.YIELD;
        });

        assertThat(generator.next("sent")).isEqualTo(Result.suspended("nil"));
        assertThat(taken.get(0).sent()).isEqualTo("nil");
    }

    @Test
    void aTypeErrorIsTheHosts() {
        Generator generator = Generator.of(Revision.newest(), host, state -> null);

        assertThat(catchThrowable(generator::next)).hasMessage("TypeError: The body answered with no operation.");
    }

    @Test
    void whatADelegateIsTheHostSays() {
        Generator generator = Generator.of(Revision.newest(), host, state -> state.yieldStar("word"));

        assertThat(generator.next()).isEqualTo(Result.suspended("from word"));
    }
}
