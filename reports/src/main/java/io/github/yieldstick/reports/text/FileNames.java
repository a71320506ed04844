package io.github.yieldstick.reports.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files for ids: good on every system and in links, and no two alike even where capitals do not count. */
public final class FileNames {

    private static final int LONGEST = 80;
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9.]+");
    private static final Pattern AT_THE_START = Pattern.compile("^[.-]+");
    private static final Pattern AT_THE_END = Pattern.compile("[.-]+$");

    /** Windows keeps these names for devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

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
        String cut = AT_THE_START.matcher(OTHERS.matcher(id).replaceAll("-")).replaceFirst("");
        String plain = AT_THE_END
                .matcher(cut.substring(0, Math.min(cut.length(), LONGEST)))
                .replaceFirst("");
        if (plain.isEmpty()) {
            return "engine";
        }
        return DEVICE.matcher(plain).matches() ? "engine-" + plain : plain;
    }
}
