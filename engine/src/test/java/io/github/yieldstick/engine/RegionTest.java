package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PRO.1, PRO.2: the labels of a region, and what a body would have pushed for them. */
class RegionTest {

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(Region.tryCatch(1, 2, 4), OptionalInt.of(2), OptionalInt.empty(), "[1, 2, , 4]"),
                Arguments.of(Region.tryFinally(1, 3, 4), OptionalInt.empty(), OptionalInt.of(3), "[1, , 3, 4]"),
                Arguments.of(Region.tryCatchFinally(1, 2, 3, 4), OptionalInt.of(2), OptionalInt.of(3), "[1, 2, 3, 4]"),
                Arguments.of(
                        Region.of(1, OptionalInt.empty(), OptionalInt.empty(), 4),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "[1, , , 4]"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void eachShapeHasItsLabelsAndHoles(
            Region region, OptionalInt catchLabel, OptionalInt finallyLabel, String asABodyPushesIt) {
        assertThat(region.first()).isEqualTo(1);
        assertThat(region.catchLabel()).isEqualTo(catchLabel);
        assertThat(region.finallyLabel()).isEqualTo(finallyLabel);
        assertThat(region.end()).isEqualTo(4);
        assertThat(region).hasToString(asABodyPushesIt);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aRegionOfLabelsIsTheOneOfItsShape(
            Region region, OptionalInt catchLabel, OptionalInt finallyLabel, String asABodyPushesIt) {
        assertThat(Region.of(1, catchLabel, finallyLabel, 4)).hasToString(asABodyPushesIt);
    }

    @Test
    void aRegionMayBeginAtLabelZero() {
        assertThat(Region.tryFinally(0, 1, 2)).hasToString("[0, , 1, 2]");
    }

    @Test
    void aCatchOrFinallyAtLabelZeroIsNone() {
        Region region = Region.of(0, OptionalInt.of(0), OptionalInt.of(0), 2);

        assertThat(region.catchLabel()).isEmpty();
        assertThat(region.finallyLabel()).isEmpty();
        assertThat(region).hasToString("[0, , , 2]");
    }
}
