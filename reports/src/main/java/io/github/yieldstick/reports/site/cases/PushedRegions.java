package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the protected regions that the text of a body pushes, {@code _a.trys.push([0, , 1, 2])}. */
final class PushedRegions {
    private static final Pattern PUSH = Pattern.compile("trys\\s*\\.\\s*push\\s*\\(\\s*\\[([^\\]]*)]");
    private static final Pattern LABEL = Pattern.compile("\\d{1,9}");

    private PushedRegions() {}

    /** The regions that a line pushes, as far as their labels stand there as plain numbers. */
    static List<Region> in(String line) {
        List<Region> pushed = new ArrayList<>();
        Matcher push = PUSH.matcher(line);
        while (push.find()) {
            region(push.group(1)).ifPresent(pushed::add);
        }
        return pushed;
    }

    private static Optional<Region> region(String written) {
        List<OptionalInt> labels = new ArrayList<>();
        for (String label : written.split(",", -1)) {
            String plain = label.strip();
            if (!plain.isEmpty() && !LABEL.matcher(plain).matches()) {
                return Optional.empty();
            }
            labels.add(plain.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(plain)));
        }
        if (labels.size() < 2 || labels.size() > 4 || labels.get(0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Region(labels.get(0).getAsInt(), at(labels, 1), at(labels, 2), at(labels, 3)));
    }

    private static OptionalInt at(List<OptionalInt> labels, int place) {
        return place < labels.size() ? labels.get(place) : OptionalInt.empty();
    }
}
