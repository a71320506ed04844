package io.github.yieldstick.oracle;

/** What can be written in place of a value, so that the case's realm makes it again. */
public sealed interface Expression {

    /** An expression of JavaScript: a literal, or a name of the case's. */
    record Known(String code) implements Expression {}

    /** An error that the host or the helper has made: it is told by its class, since its message is their own affair. */
    record HostError(String className) implements Expression {}

    /**
     * There is no expression.
     *
     * @param reason what the value is, in words that follow a verb: {@code a function}
     */
    record None(String reason) implements Expression {}
}
