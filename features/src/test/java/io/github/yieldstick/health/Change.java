package io.github.yieldstick.health;

/**
 * One change of a text.
 *
 * @param offset where it begins
 * @param length how much it takes away
 * @param replacement what it puts there
 * @param description the change in a few words
 */
public record Change(int offset, int length, String replacement, String description) {

    String applyTo(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }
}
