package io.github.yieldstick.oracle;

/**
 * What the compiler made of a script.
 *
 * @param code the text
 * @param sourceLines for each line of it the line of the source that it was made of, from 1, or 0 for none, with blanks between them
 */
public record LoweredText(String code, String sourceLines) {}
