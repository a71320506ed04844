package io.github.yieldstick.oracle;

import java.util.List;

/**
 * Expressions for what a call has shown, as it is when the call has ended. Over all calls of a session each object without a
 * name is made by one of them at most; another that would need it is {@link Expression.None}. A list ends with the first that has none.
 *
 * @param completion for the result's value, the value thrown, or the raw value
 * @param logs for each value that was logged, in order
 * @param regions for the stack of regions at each entry into the body, in order
 * @param pending for the stack of pending operations at each entry into the body, in order
 */
public record CallExpressions(
        Expression completion, List<Expression> logs, List<Expression> regions, List<Expression> pending) {

    public CallExpressions {
        logs = List.copyOf(logs);
        regions = List.copyOf(regions);
        pending = List.copyOf(pending);
    }
}
