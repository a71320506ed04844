package io.github.yieldstick.oracle;

/**
 * Where the body of a generator of a whole program stands in the program's text.
 *
 * @param generator the generator's number in the order of making, from 1
 * @param firstLine the line on which the body begins, from 1
 * @param lastLine the line on which it ends
 */
public record Lane(int generator, int firstLine, int lastLine) {}
