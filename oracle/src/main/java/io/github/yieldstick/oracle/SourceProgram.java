package io.github.yieldstick.oracle;

/**
 * A program that is given as source.
 *
 * <p>It is a script. It logs with {@code log(...)}; the generator that is driven, if one is, it calls {@code gen}.
 *
 * @param source the JavaScript as it stands, which an engine can run by itself
 * @param lowered what the compiler made of it, see {@link Lowering}
 */
public record SourceProgram(Text source, Text lowered) {}
