package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.text.Resource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the sections of ECMA-262 are read that clauses and cases name. */
public final class StandardSections {

    /** The edition that the kit cites. */
    static final String EDITION = "https://tc39.es/ecma262/2025/";

    private static final Map<String, String> HREF_BY_NAME = Resource.text(
                    StandardSections.class, "standard-sections.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("//"))
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

    private StandardSections() {}

    /**
     * The address of a section.
     *
     * @param section its name, with or without its number before it
     * @return empty where the section is not listed
     */
    public static Optional<String> href(String section) {
        return Optional.ofNullable(HREF_BY_NAME.get(section))
                .or(() -> Optional.ofNullable(HREF_BY_NAME.get(section.replaceFirst("^[\\d.]+ ", ""))))
                .map(place -> place.startsWith("#") ? EDITION + place : place);
    }
}
