package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the records of a trace tell. */
class RecordsTest {
    private static final Written TYPE_ERROR = new Written("#1 TypeError", "not a function");

    private static Written written(String text) {
        return new Written(text, "");
    }

    @Test
    void aWrittenValueShowsItsDetailToAPersonOnly() {
        assertThat(TYPE_ERROR.shown()).isEqualTo("#1 TypeError (not a function)");
        assertThat(written("1").shown()).isEqualTo("1");
    }

    @Test
    void aCompletionIsTheWordAndTheValue() {
        RecordedCompletion completion = new RecordedCompletion(RecordedCompletion.Kind.THROWS, TYPE_ERROR);

        assertThat(completion.text()).isEqualTo("throws #1 TypeError");
        assertThat(completion.shown()).isEqualTo("throws #1 TypeError (not a function)");
    }

    @ParameterizedTest
    @EnumSource
    void aWayToCompleteIsFoundByItsWord(RecordedCompletion.Kind kind) {
        assertThat(RecordedCompletion.Kind.of(kind.word())).isSameAs(kind);
    }

    @Test
    void aWordThatIsNoneIsAnError() {
        assertThatThrownBy(() -> RecordedCompletion.Kind.of("answers")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCallTellsLabelsStacksAndLogsInOrder() {
        CallTrace trace = new CallTrace(
                "next()",
                List.of(
                        new Event.Entered("0", List.of(), List.of()),
                        new Event.Logged(written("\"a\"")),
                        new Event.Threw(written("boom")),
                        new Event.Entered("1", List.of("[0, , 1, 2]"), List.of("[6 /*catch*/, boom]")),
                        new Event.Logged(TYPE_ERROR),
                        new Event.Answered(written("[7 /*endfinally*/]"))),
                new RecordedCompletion(RecordedCompletion.Kind.THROWS, written("boom")));

        assertThat(trace.labels()).containsExactly("0", "1");
        assertThat(trace.regions()).containsExactly("", "[0, , 1, 2]");
        assertThat(trace.pending()).containsExactly("", "[6 /*catch*/, boom]");
        assertThat(trace.logs()).containsExactly("\"a\"", "#1 TypeError");
    }

    @Test
    void aCallKeepsItsOwnCopyOfTheEvents() {
        List<Event> events = new ArrayList<>(List.of(new Event.Entered("0", List.of(), List.of())));
        CallTrace trace =
                new CallTrace("next()", events, new RecordedCompletion(RecordedCompletion.Kind.GIVES, written("1")));
        events.clear();

        assertThat(trace.labels()).containsExactly("0");
    }

    @Test
    void aFaultNamesItsPlaceFirst() {
        assertThat(new ProgramFault("a.feature:1:2", "SyntaxError: Missing close quote"))
                .hasMessage("a.feature:1:2: SyntaxError: Missing close quote");
    }
}
