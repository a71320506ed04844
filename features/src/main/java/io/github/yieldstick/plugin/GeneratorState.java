package io.github.yieldstick.plugin;

import java.util.List;

/** The state that an engine hands to the body. */
public interface GeneratorState {

    /** The label to run next. */
    int label();

    /** Sets the label, as the body does where one part falls through into the next. */
    void label(int newLabel);

    /** What {@code sent()} gives or throws. */
    Completion sent();

    /** What {@code trys.push} does. */
    void pushRegion(LabelTuple region);

    /** The regions in {@code trys}, the innermost last; asked for only with {@link Capability#STACKS}. */
    List<LabelTuple> regions();

    /** The operations in {@code ops}, the newest last; asked for only with {@link Capability#STACKS}. */
    List<Operation> pending();
}
