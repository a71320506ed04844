package io.github.yieldstick.oracle;

import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;

/** Knows the texts that a realm has evaluated with something around them, so that a place is told as it is in the text's file. */
final class EvaluatedTexts {
    private final Map<Source, Evaluated> known = new HashMap<>();

    private record Evaluated(Text text, int linesBefore) {}

    /** Takes notice of a text that stands in a source, behind so many lines. */
    void add(Source source, Text text, int linesBefore) {
        known.put(source, new Evaluated(text, linesBefore));
    }

    /** The place of a section: that in the file where it lies in a known text, else that in its source. */
    String place(SourceSection section) {
        int line = section.getStartLine();
        Evaluated evaluated = known.get(section.getSource());
        return evaluated == null
                ? section.getSource().getName() + ":" + line + ":" + section.getStartColumn()
                : evaluated.text().place(Math.max(1, line - evaluated.linesBefore()), section.getStartColumn());
    }
}
