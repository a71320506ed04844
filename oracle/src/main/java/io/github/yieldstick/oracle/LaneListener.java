package io.github.yieldstick.oracle;

/** Hears what happens in a program whose generators are followed, as it happens. */
public interface LaneListener {

    /** A generator is about to be made. */
    void made(Lane lane);

    /** Something happened: what a generator did, or what is compared as well. */
    void happened(Event event);

    /** Somebody who wants to hear nothing. */
    static LaneListener none() {
        return new LaneListener() {
            @Override
            public void made(Lane lane) {}

            @Override
            public void happened(Event event) {}
        };
    }
}
