package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What the tests of delegation share: a generator that is suspended in its delegate, and a log of what then happens. */
abstract class SuspendedInADelegate {
    final ScriptedDelegate delegate = ScriptedDelegate.yielding();
    final List<Object> log = new ArrayList<>();
    final Exception boom = new Exception("boom");

    /** A generator that is suspended in the delegate, with a catch and a finally around its {@code yield*}. */
    Generator suspendedInTheDelegate(Revision revision) {
        Generator generator = Generator.of(revision, Host.java(), state -> switch (state.label()) {
            case 0 -> {
                state.pushRegion(Region.tryCatchFinally(0, 2, 3, 4));
                yield state.yieldStar(delegate);
            }
            case 1 -> {
                log.add("resumed with " + state.sent()); // or it throws here
                yield state.breakTo(4);
            }
            case 2 -> {
                log.add("caught " + ((Throwable) state.sent()).getMessage());
                yield state.breakTo(4);
            }
            case 3 -> {
                log.add("finally");
                yield state.endFinally();
            }
            case 4 -> state.yieldValue("behind");
            default -> state.returnValue("end");
        });
        assertThat(generator.next()).isEqualTo(Result.suspended("first"));
        delegate.calls.clear();
        return generator;
    }

    /** The delegate is not asked again, and the generator comes to its own end. */
    void assertDropped(Generator generator) {
        int calls = delegate.calls.size();
        assertThat(generator.next().done()).isTrue();
        assertThat(delegate.calls).hasSize(calls);
    }
}
