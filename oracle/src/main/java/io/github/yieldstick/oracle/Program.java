package io.github.yieldstick.oracle;

/**
 * What is run in a realm before the first call.
 *
 * @param surroundingCode a script; its names can be used in the body, the calls and the expectations
 * @param thisArgument an expression for what the body gets as {@code this}
 * @param body the statements of the generator's body, with {@code _a} as the state
 */
public record Program(Text surroundingCode, Text thisArgument, Text body) {}
