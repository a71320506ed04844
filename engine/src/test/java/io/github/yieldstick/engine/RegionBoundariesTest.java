package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which labels a region holds, and which part of it a label is in. */
class RegionBoundariesTest {
    private static final int FIRST = 10;
    private static final int CATCH = 20;
    private static final int FINALLY = 30;
    private static final int END = 40;

    private final List<Integer> labels = new ArrayList<>();

    /** Pushes the region, goes on at that label without a jump, and answers there as told. */
    private Generator at(int label, Region region, Body answer) {
        return Generator.of(state -> {
            labels.add(state.label());
            if (labels.size() == 1) {
                state.pushRegion(region);
                state.label(label);
                return answer.run(state);
            }
            return state.label() == FINALLY ? state.endFinally() : state.yieldValue("arrived");
        });
    }

    @Nested
    class ABreakFromTheTryPart {

        @ParameterizedTest(name = "to {0}: {1}")
        @CsvSource({
            "9,  0 30 9", // outside
            "10, 0 30 10", // at the first label
            "11, 0 11",
            "39, 0 39",
            "40, 0 30 40", // at the last label
            "41, 0 30 41" // outside
        })
        @DisplayName("OP3.2, OP3.3 stays inside strictly between the first and the last label")
        void staysInsideStrictlyBetweenFirstAndLast(int target, String expected) {
            Region region = Region.tryCatchFinally(FIRST, CATCH, FINALLY, END);

            assertThat(at(FIRST, region, state -> state.breakTo(target)).next()).isEqualTo(Result.suspended("arrived"));
            assertThat(labels).hasToString("[" + expected.replace(" ", ", ") + "]");
        }
    }

    @Nested
    class AnErrorAtALabel {
        private final Exception boom = new Exception("boom");

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "19, 0 20", // the last of the try part
            "20, 0 30", // the catch label itself
            "29, 0 30", // the last of the catch part
            "30, 0" // the finally label itself
        })
        @DisplayName("OP6.1, OP6.2, OP6.3 is caught before the catch label, and pends before the finally label")
        void isCaughtBeforeTheCatchLabel(int label, String expected) {
            Region region = Region.tryCatchFinally(FIRST, CATCH, FINALLY, END);
            Generator generator = Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    // What comes out in the end is caught here, so that each way ends alike.
                    state.pushRegion(Region.tryCatch(0, 100, 101));
                    yield state.breakTo(FIRST);
                }
                case FIRST -> {
                    state.pushRegion(region);
                    labels.add(0);
                    state.label(label);
                    throw boom;
                }
                case CATCH -> {
                    labels.add(CATCH);
                    yield state.yieldValue(state.sent());
                }
                case FINALLY -> {
                    labels.add(FINALLY);
                    yield state.endFinally();
                }
                default -> state.yieldValue(state.sent());
            });

            assertThat(generator.next()).isEqualTo(Result.suspended(boom));
            assertThat(labels).hasToString("[" + expected.replace(" ", ", ") + "]");
        }
    }

    @Nested
    class AReturnAtALabel {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "19, 0 30", // in the try part
            "20, 0 30", // in the catch part
            "29, 0 30", // the last of the catch part
            "30, 0" // the finally label itself
        })
        @DisplayName("OP2.3, OP2.5 runs the finally when it is before the finally label")
        void runsTheFinallyBeforeTheFinallyLabel(int label, String expected) {
            Region region = Region.tryCatchFinally(FIRST, CATCH, FINALLY, END);

            assertThat(at(label, region, state -> state.returnValue("kept")).next())
                    .isEqualTo(Result.completed("kept"));
            assertThat(labels).hasToString("[" + expected.replace(" ", ", ") + "]");
        }

        @ParameterizedTest(name = "suspended at {0}: {1}")
        @CsvSource({"28, 0 30", "29, 0"})
        @DisplayName("OP2.8 of the caller is judged at the label at which the body would resume")
        void ofTheCallerIsJudgedAtTheResumeLabel(int label, String expected) {
            Generator generator =
                    at(label, Region.tryFinally(FIRST, FINALLY, END), state -> state.yieldValue("suspended"));
            generator.next();

            assertThat(generator.returnValue("kept")).isEqualTo(Result.completed("kept"));
            assertThat(labels).hasToString("[" + expected.replace(" ", ", ") + "]");
        }
    }
}
