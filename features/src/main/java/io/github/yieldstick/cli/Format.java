package io.github.yieldstick.cli;

/** Who reads a command's output. */
enum Format {
    /** A person. */
    TEXT,
    /** A program. */
    JSON
}
