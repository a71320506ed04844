package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private final Text indented = new Text("a.feature", 10, 6, "one\ntwo\n");

    @Test
    void aFileOfItsOwnBeginsAtItsFirstColumn() {
        assertThat(Text.of("a.js", "code").place()).isEqualTo("a.js:1:1");
    }

    @Test
    void aTextInAFileBeginsBehindItsIndent() {
        assertThat(indented.place()).isEqualTo("a.feature:10:7");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, a.feature:10:7",
        "2, 3, a.feature:11:9",
        // No line of the file lies behind the text.
        "3, 1, a.feature:11:7"
    })
    void aPlaceInTheTextIsAPlaceInTheFile(int line, int column, String place) {
        assertThat(indented.place(line, column)).isEqualTo(place);
    }

    @Test
    void anEmptyTextHasAPlaceToo() {
        assertThat(indented.with("").place()).isEqualTo("a.feature:10:7");
    }

    @Test
    void otherCodeKeepsThePlace() {
        assertThat(indented.with("other")).isEqualTo(new Text("a.feature", 10, 6, "other"));
    }

    @Test
    void aPartBeginsWhereItStands() {
        Text cell = new Text("a.feature", 10, 6, "throws boom");

        assertThat(cell.part(7, 11)).isEqualTo(new Text("a.feature", 10, 13, "boom"));
    }

    @Test
    void aPartOfALaterLineBeginsInThatLine() {
        assertThat(indented.part(5, 7)).isEqualTo(new Text("a.feature", 11, 7, "wo"));
    }
}
