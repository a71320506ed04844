package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example at the head of the helper document: an awaited value in a try with a catch and a finally. */
class HelperDocumentTest {
    private final List<Object> console = new ArrayList<>();
    private final Exception boom = new Exception("boom");

    private Generator generator(Revision revision, Region region) {
        return Generator.of(revision, Host.java(), state -> switch (state.label()) {
            case 0 -> {
                state.pushRegion(region);
                yield state.yieldValue("x");
            }
            case 1 -> {
                state.sent();
                yield state.breakTo(4);
            }
            case 2 -> {
                console.add(state.sent());
                yield state.breakTo(4);
            }
            case 3 -> {
                console.add("finally");
                yield state.endFinally();
            }
            default -> state.returnValue();
        });
    }

    /** The document prints the region {@code [0, 1, 3, 4]}, though its catch clause stands at label 2. */
    @Nested
    class AsPrinted {
        private final Region printed = Region.tryCatchFinally(0, 1, 3, 4);

        @ParameterizedTest
        @EnumSource
        void aValueThatArrivesRunsTheFinallyAndReturns(Revision revision) {
            Generator generator = generator(revision, printed);

            assertThat(generator.next()).isEqualTo(Result.suspended("x"));
            assertThat(generator.next("arrived")).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(console).containsExactly("finally");
        }

        @ParameterizedTest
        @EnumSource
        void anErrorIsNotCaughtForItArisesAtTheCatchLabelItself(Revision revision) {
            Generator generator = generator(revision, printed);
            generator.next();

            assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
            assertThat(console).containsExactly("finally");
        }
    }

    /** The compiler emits the region {@code [0, 2, 3, 4]} for the same source. */
    @Nested
    class AsEmitted {
        private final Region emitted = Region.tryCatchFinally(0, 2, 3, 4);

        @ParameterizedTest
        @EnumSource
        void aValueThatArrivesRunsTheFinallyAndReturns(Revision revision) {
            Generator generator = generator(revision, emitted);

            assertThat(generator.next()).isEqualTo(Result.suspended("x"));
            assertThat(generator.next("arrived")).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(console).containsExactly("finally");
        }

        @ParameterizedTest
        @EnumSource
        void anErrorIsCaughtThenTheFinallyRuns(Revision revision) {
            Generator generator = generator(revision, emitted);
            generator.next();

            assertThat(generator.throwError(boom)).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(console).containsExactly(boom, "finally");
        }
    }
}
