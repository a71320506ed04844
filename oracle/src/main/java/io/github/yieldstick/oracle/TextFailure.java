package io.github.yieldstick.oracle;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/**
 * What a text threw, or why it does not parse, told of the text as it stands in its file.
 *
 * @param place the innermost place in the text that had a part in it; empty where none had
 * @param sentence what was thrown, in one line
 */
record TextFailure(Optional<String> place, String sentence) {

    /** Tells it of a text that was evaluated with so many lines before its first. */
    static TextFailure of(Text text, PolyglotException thrown, int linesBefore) {
        return new TextFailure(placeIn(text, thrown, linesBefore), sentence(thrown));
    }

    /** The fault of that text, at its beginning where no other place is known. */
    ProgramFault fault(Text text) {
        return fault(text, "");
    }

    /** The fault of that text, with words before what was thrown. */
    ProgramFault fault(Text text, String before) {
        return new ProgramFault(place.orElseGet(text::place), before + sentence);
    }

    private static Optional<String> placeIn(Text text, PolyglotException thrown, int linesBefore) {
        return Stream.concat(
                        Stream.ofNullable(thrown.getSourceLocation()),
                        StreamSupport.stream(thrown.getPolyglotStackTrace().spliterator(), false)
                                .map(PolyglotException.StackFrame::getSourceLocation)
                                .filter(Objects::nonNull))
                .filter(section -> section.getSource().getName().equals(text.file()))
                .findFirst()
                .map(section -> place(text, section, linesBefore));
    }

    private static String place(Text text, SourceSection section, int linesBefore) {
        return text.place(Math.max(1, section.getStartLine() - linesBefore), section.getStartColumn());
    }

    /** GraalJS puts a place of its own before, and the line of code behind, what it has to say. */
    private static String sentence(PolyglotException thrown) {
        String first = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        return Cut.of(
                thrown.isSyntaxError() ? first.replaceFirst("^SyntaxError: .*?:\\d+:\\d+ ", "SyntaxError: ") : first);
    }
}
