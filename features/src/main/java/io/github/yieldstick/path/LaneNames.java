package io.github.yieldstick.path;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the function around a body in a lowered text, by how far its lines are indented. */
final class LaneNames {
    private static final Pattern DECLARED = Pattern.compile("\\bfunction\\*? +([\\w$]+)");
    private static final Pattern ASSIGNED = Pattern.compile("([\\w$]+)\\s*[=:] *(?:async )?function\\b");

    private final List<String> lines;

    LaneNames(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The name.
     *
     * @param line the line on which the body begins, from 1
     * @return empty where the function has none
     */
    String of(int line) {
        int indent = Integer.MAX_VALUE;
        for (int row = Math.min(line, lines.size()) - 1; row >= 0 && indent > 0; row--) {
            String text = lines.get(row);
            int here = text.length() - text.stripLeading().length();
            if (text.isBlank() || here >= indent) {
                continue;
            }
            indent = here;
            String name = name(text);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static String name(String line) {
        Matcher declared = DECLARED.matcher(line);
        if (declared.find()) {
            return declared.group(1);
        }
        Matcher assigned = ASSIGNED.matcher(line);
        return assigned.find() ? assigned.group(1) : "";
    }
}
