package io.github.yieldstick.engine;

/** How an operation goes on once it has been looked at. */
enum Course {
    /** Run the body at the label. */
    ENTER_BODY,
    /** Hand the operand to the caller and wait for the next verb. */
    SUSPEND,
    /** Look at the operation that now stands. */
    LOOK_AGAIN,
    /** The generator has completed with the operation. */
    COMPLETE
}
