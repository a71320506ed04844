package io.github.yieldstick.search.sources;

import io.github.yieldstick.oracle.ProgramBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler made of a file of many programs, taken apart.
 *
 * @param around what stands before and behind all of them
 * @param programs the programs, in their order
 */
record EmittedBatch(String around, List<String> programs) {
    private static final Pattern MARK = Pattern.compile("\\b" + ProgramBatch.MARK + "\\(\\s*(-?\\d+)\\s*,?");

    EmittedBatch {
        programs = List.copyOf(programs);
    }

    /** The file that a compiler gets. */
    static String source(List<Drawn> programs) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < programs.size(); i++) {
            file.append(programs.get(i).part(i));
        }
        return file.append(ProgramBatch.MARK)
                .append("(")
                .append(programs.size())
                .append(");\n")
                .toString();
    }

    /** Takes an emitted file apart; empty where its programs do not stand one behind the other any more. */
    static Optional<EmittedBatch> of(String emitted, int count) {
        List<Integer> starts = new ArrayList<>();
        Matcher marks = MARK.matcher(emitted);
        while (marks.find()) {
            if (!marks.group(1).equals("" + starts.size())) {
                return Optional.empty();
            }
            starts.add(marks.start());
        }
        if (starts.size() != count + 1) {
            return Optional.empty();
        }
        List<String> programs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            programs.add(emitted.substring(starts.get(i), starts.get(i + 1)));
        }
        int end = emitted.indexOf('\n', starts.get(count));
        String behind = end < 0 ? "" : emitted.substring(end);
        return Optional.of(new EmittedBatch(emitted.substring(0, starts.get(0)) + behind, programs));
    }
}
