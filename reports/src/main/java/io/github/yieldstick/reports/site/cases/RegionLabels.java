package io.github.yieldstick.reports.site.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The four labels of a protected region, {@code [0, , 1, 2]}.
 *
 * @param written the region as it is written
 * @param tryLabel where the try part begins
 * @param catchLabel where the catch part begins; empty where there is none
 * @param finallyLabel where the finally part begins; empty where there is none
 * @param nextLabel where it goes on behind the region
 */
record RegionLabels(
        String written, int tryLabel, OptionalInt catchLabel, OptionalInt finallyLabel, OptionalInt nextLabel) {

    private static final Pattern PUSH = Pattern.compile("trys\\s*\\.\\s*push\\s*\\(\\s*(\\[[^\\]]*])");
    private static final Pattern LABEL = Pattern.compile("\\d{1,9}");

    /** The region of that written form; empty where it is none of plain labels. */
    static Optional<RegionLabels> of(String written) {
        String inside = written.strip().replaceAll("^\\[|]$", "");
        List<OptionalInt> labels = new ArrayList<>();
        for (String label : inside.split(",", -1)) {
            String plain = label.strip();
            if (!plain.isEmpty() && !LABEL.matcher(plain).matches()) {
                return Optional.empty();
            }
            labels.add(plain.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(plain)));
        }
        if (labels.size() < 2 || labels.size() > 4 || labels.get(0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RegionLabels(
                written.strip(), labels.get(0).getAsInt(), at(labels, 1), at(labels, 2), at(labels, 3)));
    }

    private static OptionalInt at(List<OptionalInt> labels, int place) {
        return place < labels.size() ? labels.get(place) : OptionalInt.empty();
    }

    /** The regions that a line of a body pushes. */
    static List<RegionLabels> pushedIn(String line) {
        List<RegionLabels> pushed = new ArrayList<>();
        Matcher push = PUSH.matcher(line);
        while (push.find()) {
            of(push.group(1)).ifPresent(pushed::add);
        }
        return pushed;
    }

    /** Whether both have the same labels, however they are written. */
    boolean isAlike(RegionLabels other) {
        return tryLabel == other.tryLabel
                && catchLabel.equals(other.catchLabel)
                && finallyLabel.equals(other.finallyLabel)
                && nextLabel.equals(other.nextLabel);
    }
}
