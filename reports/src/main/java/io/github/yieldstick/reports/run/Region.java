package io.github.yieldstick.reports.run;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A protected region by its four labels; in JSON {@code [0, null, 1, 2]}.
 *
 * @param first where the try part begins
 * @param catchLabel where the catch part begins; empty where there is none
 * @param finallyLabel where the finally part begins; empty where there is none
 * @param end where it goes on behind the region; empty only for a region whose text names no such label
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first", "catchLabel", "finallyLabel", "end"})
public record Region(int first, OptionalInt catchLabel, OptionalInt finallyLabel, OptionalInt end) {

    /** The region as a body pushes it, {@code [0, , 1, 2]}. */
    @Override
    public String toString() {
        return Stream.of(OptionalInt.of(first), catchLabel, finallyLabel, end)
                .map(label -> label.isPresent() ? Integer.toString(label.getAsInt()) : "")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
