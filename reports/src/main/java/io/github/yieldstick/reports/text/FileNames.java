package io.github.yieldstick.reports.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of files for ids: good on every system and in links, and no two alike even where capitals do not count. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** A name for each id, without an ending; ids that would have the same one are numbered in their order. */
    public static Map<String, String> of(List<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String id : ids) {
            String plain = plain(id);
            String name = plain;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = plain + "-" + number;
            }
            names.put(id, name);
        }
        return names;
    }

    private static String plain(String id) {
        String cut = id.replaceAll("[^A-Za-z0-9.]+", "-").replaceFirst("^[.-]+", "");
        String plain = cut.substring(0, Math.min(cut.length(), LONGEST)).replaceFirst("[.-]+$", "");
        // Windows keeps these names for devices, with any ending.
        boolean device = plain.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
        if (plain.isEmpty()) {
            return "engine";
        }
        return device ? "engine-" + plain : plain;
    }
}
