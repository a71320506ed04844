package io.github.yieldstick.oracle;

import java.util.List;

/**
 * What is run in a realm before the first call.
 *
 * @param missing names of globals that the host is to lack, before anything else is there
 * @param surroundingCode a script; its names can be used in the body, the calls and the expectations
 * @param thisArgument an expression for what the body gets as {@code this}
 * @param body the statements of the generator's body, with {@code _a} as the state
 */
public record Program(List<String> missing, Text surroundingCode, Text thisArgument, Text body) {

    public Program {
        missing = List.copyOf(missing);
    }

    /** A program for a host that lacks nothing. */
    public Program(Text surroundingCode, Text thisArgument, Text body) {
        this(List.of(), surroundingCode, thisArgument, body);
    }
}
