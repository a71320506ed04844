package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Completion;
import org.graalvm.polyglot.proxy.ProxyArray;

/** The form in which a completion crosses from the engine into the realm: its kind, then its parts. */
final class Records {
    private Records() {}

    static ProxyArray of(Completion completion) {
        if (completion instanceof Completion.Result result) {
            return ProxyArray.fromArray("result", Guest.unwrap(result.value()), result.done());
        }
        if (completion instanceof Completion.Throws thrown) {
            return ProxyArray.fromArray("throws", Guest.unwrap(thrown.value()));
        }
        return ProxyArray.fromArray("gives", Guest.unwrap(((Completion.Gives) completion).value()));
    }
}
