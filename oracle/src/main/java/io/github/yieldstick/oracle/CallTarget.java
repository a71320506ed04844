package io.github.yieldstick.oracle;

import org.graalvm.polyglot.Value;

/** What the calls of a session are about, and when they are over. */
sealed interface CallTarget {

    /**
     * The generator that is driven.
     *
     * @throws ProgramFault with the place of the call, if there is none
     */
    Value generator(Call call);

    /** Runs what a call has set going. */
    void settle();

    /** A generator that the session has made around a body. Its calls are over when they return. */
    record Made(Value generator) implements CallTarget {
        @Override
        public Value generator(Call call) {
            return generator;
        }

        @Override
        public void settle() {}
    }

    /** A program from source, which may name a generator. Its calls are over when nothing is left to run. */
    record FromSource(Realm realm, ProgramHost host) implements CallTarget {
        private static final Text NAMED = Text.of("gen", "typeof gen === 'undefined' ? undefined : gen");

        @Override
        public Value generator(Call call) {
            Value generator = realm.evaluate(NAMED);
            if (generator.isNull()) {
                throw new ProgramFault(
                        call.place(),
                        "this call needs a generator, and the source names none gen; name it so, or write the call as an"
                                + " expression");
            }
            return generator;
        }

        @Override
        public void settle() {
            host.settle();
        }
    }
}
