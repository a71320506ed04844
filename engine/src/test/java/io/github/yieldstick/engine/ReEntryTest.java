package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The helper document, Preventing re-entry. */
class ReEntryTest {
    private final List<Integer> labels = new ArrayList<>();
    private final Exception boom = new Exception("boom");
    private final AtomicReference<Generator> self = new AtomicReference<>();
    private final List<Throwable> refusals = new ArrayList<>();

    static Stream<Arguments> verbs() {
        Consumer<Generator> next = Generator::next;
        Consumer<Generator> throwError = generator -> generator.throwError(new Exception("inner"));
        Consumer<Generator> returnValue = generator -> generator.returnValue("inner");
        return Stream.of(
                Arguments.of(Named.of("next", next)),
                Arguments.of(Named.of("throw", throwError)),
                Arguments.of(Named.of("return", returnValue)));
    }

    private void reEnter(Consumer<Generator> verb) {
        refusals.add(catchThrowable(() -> verb.accept(self.get())));
    }

    private void assertRefused() {
        assertThat(refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("Generator is already executing.")); // ORC.11
    }

    @ParameterizedTest
    @MethodSource("verbs")
    @DisplayName("ORC.1 any verb is refused while the body runs, ORC.2 which is not harmed")
    void anyVerbIsRefusedWhileTheBodyRuns(Consumer<Generator> verb) {
        Generator generator = Generator.of(state -> {
            if (state.label() == 1) {
                reEnter(verb);
                labels.add(state.label());
                return state.yieldValue(state.sent());
            }
            return state.yieldValue("first");
        });
        self.set(generator);
        generator.next();

        assertThat(generator.next("sent")).isEqualTo(Result.suspended("sent"));
        assertThat(labels).containsExactly(1);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    @DisplayName("ORC.3 so it is while the delegate runs")
    void anyVerbIsRefusedWhileTheDelegateRuns(Consumer<Generator> verb) {
        ScriptedDelegate delegate = new ScriptedDelegate().onNext(() -> {
            reEnter(verb);
            return Result.suspended("from the delegate");
        });
        Generator generator = Generator.of(state -> state.yieldStar(delegate));
        self.set(generator);

        assertThat(generator.next()).isEqualTo(Result.suspended("from the delegate"));
        assertRefused();
    }

    @Test
    @DisplayName("ORC.1 the refusal is thrown in the body, and its regions may catch it")
    void theRefusalIsThrownInTheBody() {
        Generator generator = Generator.of(state -> switch (state.label()) {
            case 0 -> {
                state.pushRegion(Region.tryCatch(0, 1, 2));
                self.get().next();
                yield state.returnValue("not refused");
            }
            default -> state.returnValue(state.sent());
        });
        self.set(generator);

        assertThat(generator.next().value())
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .hasMessage("Generator is already executing.");
    }

    @Test
    @DisplayName("ORC.4 after a verb has returned or thrown the next one is welcome")
    void afterAVerbHasReturnedOrThrownTheNextOneIsWelcome() {
        Generator generator = Generator.of(state -> {
            if (state.label() == 0) {
                return state.yieldValue("v");
            }
            throw boom;
        });

        assertThat(generator.next()).isEqualTo(Result.suspended("v"));
        assertThat(catchThrowable(generator::next)).isSameAs(boom);
        assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
    }
}
