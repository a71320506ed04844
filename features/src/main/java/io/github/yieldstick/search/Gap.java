package io.github.yieldstick.search;

/**
 * Labels that a body leaves out, so that the others are large.
 *
 * @param from the first label behind it, counted as if there were none
 * @param size how many labels are left out
 */
record Gap(int from, int size) {
    static final Gap NONE = new Gap(0, 0);

    /** The label as it is written. */
    int written(int label) {
        return label >= from ? label + size : label;
    }
}
