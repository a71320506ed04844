package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expressions that the programs of a batch name, each by a number. */
final class ValueTable {
    private final List<String> expressions = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of an expression; -1 for none. */
    int number(String expression) {
        return expression.isEmpty()
                ? -1
                : numbers.computeIfAbsent(expression, added -> {
                    expressions.add(added);
                    return expressions.size() - 1;
                });
    }

    /** All expressions, by their numbers. */
    List<String> expressions() {
        return List.copyOf(expressions);
    }
}
