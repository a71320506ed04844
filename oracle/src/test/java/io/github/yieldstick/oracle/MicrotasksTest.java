package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What promises set going around a body belongs to the call during which it runs, which is over when nothing is left. */
class MicrotasksTest extends InARealm {
    private static final String LATER = "function later(f) { Promise.resolve().then(f); }";

    @Test
    void of_a_call_belong_to_it() {
        inSession(LATER, "later(function () { log('late'); }); return [4];", session -> {
            assertThat(call(session, "next()").logs()).containsExactly("\"late\"");
            assertThat(session.logged(Text.of("l", "'late'"))).isTrue();
            assertThat(call(session, "1").logs()).isEmpty();
        });
    }

    @Test
    void run_until_none_is_left() {
        String chain = "async function steps() { for (var i = 0; i < 3; i++) { await null; log(i); } }";
        inSession(
                chain,
                "steps(); log('now'); return [4];",
                session -> assertThat(call(session, "next()").logs()).containsExactly("\"now\"", "0", "1", "2"));
    }

    @Test
    void may_drive_the_generator() {
        inSession(LATER, ECHO, session -> {
            CallTrace trace = call(session, "later(function () { log(gen.next('x').value); })");

            assertThat(trace.labels()).containsExactly("0");
            assertThat(trace.logs()).containsExactly("\"x\"");
            assertThat(trace.completion().text()).isEqualTo("gives undefined");
        });
    }

    @Test
    void of_the_surrounding_code_run_before_the_first_call() {
        String early = LATER + "later(function () { log(typeof gen); });";
        inSession(
                early,
                "log('body'); return [4];",
                session -> assertThat(call(session, "next()").logs()).containsExactly("\"undefined\"", "\"body\""));
    }

    @Test
    void that_leave_a_rejection_are_told_with_the_call() {
        inSession("", "Promise.reject('lost'); return [4];", session -> {
            CallTrace trace = call(session, "next()");

            assertThat(trace.effects()).isEqualTo(List.of("rejected \"lost\""));
            assertThat(session.leftUnhandled(Text.of("l", "'lost'"))).isTrue();
        });
    }

    @Test
    void that_handle_a_rejection_leave_none() {
        inSession(
                "",
                "Promise.reject('kept').catch(log); return [4];",
                session -> assertThat(call(session, "next()").effects()).containsExactly("logged \"kept\""));
    }
}
