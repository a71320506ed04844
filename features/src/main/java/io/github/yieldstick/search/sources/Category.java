package io.github.yieldstick.search.sources;

/** What may stand in each other's place in a program. */
enum Category {
    /** The whole. */
    MAIN,
    PARAMETERS,
    /** A name or a pattern that is declared, or a part of one. */
    BINDING,
    BINDING_PROPERTY,
    /** What is assigned to, or a part of it. */
    TARGET,
    TARGET_PROPERTY,
    EXPRESSION,
    /** What stands in a list of arguments or elements and is no expression by itself. */
    SPREAD,
    PROPERTY,
    MEMBER,
    STATEMENT,
    BLOCK,
    CASE
}
