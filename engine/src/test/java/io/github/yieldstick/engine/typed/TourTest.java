package io.github.yieldstick.engine.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The uses that the engine's README shows; a test holds that it shows them as they stand here. */
class TourTest {

    // A tree, walked
    static TypedGenerator<Integer, Void, Void> walk(Tree tree) {
        return TypedGenerator.of(state -> switch (state.label()) {
            case 0 -> tree.left() == null ? state.breakTo(1) : state.yieldStar(walk(tree.left()));
            case 1 -> state.yieldValue(tree.value());
            case 2 -> tree.right() == null ? state.returnValue() : state.yieldStar(walk(tree.right()));
            default -> state.returnValue();
        });
    }

    @Test
    void a_tree_is_walked_in_order() {
        Tree tree = new Tree(Tree.leaf(1), 2, new Tree(Tree.leaf(3), 4, null));
        assertThat(walk(tree)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void however_deep_it_is() {
        Tree tree = Tree.leaf(0);
        for (int i = 1; i < 100_000; i++) {
            tree = new Tree(tree, i, null);
        }
        int sum = 0;
        for (int value : walk(tree)) {
            sum += value % 2;
        }
        assertThat(sum).isEqualTo(50_000);
    }

    // A sequence without end
    static final class Fibonacci implements TypedBody<Long, Void, Void> {
        private long current = 0;
        private long following = 1;

        @Override
        public Opcode run(TypedState<Long, Void, Void> state) {
            long value = current;
            current = following;
            following += value;
            return state.yieldValue(value);
        }
    }

    @Test
    void a_sequence_without_end_is_taken_from() {
        try (Stream<Long> numbers = TypedGenerator.of(new Fibonacci()).stream()) {
            assertThat(numbers.limit(10)).containsExactly(0L, 1L, 1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L);
        }
    }

    // A tokenizer
    static TypedGenerator<String, Void, Void> tokens(String text) {
        Matcher matcher = Pattern.compile("\\d+|[-+*/()]").matcher(text);
        return TypedGenerator.of(state -> matcher.find() ? state.yieldValue(matcher.group()) : state.returnValue());
    }

    @Test
    void a_text_is_cut_into_tokens() {
        assertThat(tokens("12*(3 + 4)")).containsExactly("12", "*", "(", "3", "+", "4", ")");
    }

    // A conversation
    static TypedGenerator<Double, Integer, Double> averages() {
        double[] sum = new double[1];
        int[] count = new int[1];
        return TypedGenerator.of(state -> {
            if (state.label() == 0) {
                return state.yieldValue(0.0);
            }
            Double next = state.sent();
            if (next == null) {
                return state.returnValue(count[0]);
            }
            sum[0] += next;
            count[0]++;
            return state.yieldValue(sum[0] / count[0]);
        });
    }

    @Test
    void values_are_sent_and_answered() {
        TypedGenerator<Double, Integer, Double> averages = averages();
        averages.next();
        assertThat(averages.next(4.0)).isEqualTo(new TypedResult.Yielded<>(4.0));
        assertThat(averages.next(8.0)).isEqualTo(new TypedResult.Yielded<>(6.0));
        assertThat(averages.next()).isEqualTo(new TypedResult.Returned<>(2));
    }

    // A pipeline
    static <T> TypedGenerator<T, Void, Void> matching(Iterator<T> source, Predicate<T> wanted) {
        return TypedGenerator.of(state -> {
            while (source.hasNext()) {
                T next = source.next();
                if (wanted.test(next)) {
                    return state.yieldValue(next);
                }
            }
            return state.returnValue();
        });
    }

    @Test
    void generators_stand_one_behind_the_other() {
        TypedGenerator<String, Void, Void> numbers =
                matching(tokens("1 + 22 * 333").iterator(), token -> Character.isDigit(token.charAt(0)));
        assertThat(matching(numbers.iterator(), number -> number.length() > 1)).containsExactly("22", "333");
    }

    // Clean-up
    static TypedGenerator<String, Void, Void> lines(List<String> lines, List<String> log) {
        Iterator<String> rest = lines.iterator();
        return TypedGenerator.of(state -> switch (state.label()) {
            case 0 -> {
                state.pushRegion(Region.tryFinally(0, 2, 3)); // try from label 0, finally at 2, all over at 3
                log.add("opened");
                yield state.breakTo(1);
            }
            case 1 -> rest.hasNext() ? again(state, rest.next()) : state.breakTo(3);
            case 2 -> {
                log.add("closed");
                yield state.endFinally();
            }
            default -> state.returnValue();
        });
    }

    private static Opcode again(TypedState<String, Void, Void> state, String line) {
        state.label(0); // a yield goes on at the next label: 1
        return state.yieldValue(line);
    }

    @Test
    void what_is_left_early_is_cleaned_up() {
        List<String> log = new ArrayList<>();
        try (TypedGenerator<String, Void, Void> lines = lines(List.of("one", "two", "three"), log)) {
            for (String line : lines) {
                log.add(line);
                if (line.equals("two")) {
                    break;
                }
            }
        }
        assertThat(log).containsExactly("opened", "one", "two", "closed");
    }

    @Test
    void and_what_comes_to_its_end_is_cleaned_up_once() {
        List<String> log = new ArrayList<>();
        try (TypedGenerator<String, Void, Void> lines = lines(List.of("one"), log)) {
            lines.forEach(log::add);
        }
        assertThat(log).containsExactly("opened", "one", "closed");
    }

    @Test
    void a_stream_that_is_closed_cleans_up_too() {
        List<String> log = new ArrayList<>();
        try (Stream<String> lines = lines(List.of("one", "two"), log).stream()) {
            assertThat(lines.findFirst()).contains("one");
        }
        assertThat(log).containsExactly("opened", "closed");
    }

    // Errors
    static TypedGenerator<Integer, Void, Void> failing() {
        return TypedGenerator.of(state -> {
            throw new IOException("the disk is gone");
        });
    }

    @Test
    void an_error_reaches_the_caller_as_it_was_thrown() {
        assertThatThrownBy(() -> failing().next())
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is gone")
                .hasNoCause()
                .satisfies(error ->
                        assertThat(error.getStackTrace()[0].getFileName()).isEqualTo("TourTest.java"));
    }
}
