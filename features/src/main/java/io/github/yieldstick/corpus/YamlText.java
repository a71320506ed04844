package io.github.yieldstick.corpus;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the kit's texts that are written in YAML. */
final class YamlText {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private YamlText() {}

    /**
     * Reads a list.
     *
     * @param name the name by which places in it are told
     * @param type what its entries are
     * @throws ScenarioProblem with its place, if it is no such list
     */
    static <T> T[] read(String name, String yaml, Class<T[]> type) {
        try {
            T[] entries = YAML.readValue(yaml, type);
            if (entries == null || Arrays.stream(entries).anyMatch(Objects::isNull)) {
                throw new ScenarioProblem(name + ": expected a list of entries, found nothing; write them.");
            }
            return entries;
        } catch (JacksonException wrong) {
            TokenStreamLocation at = wrong.getLocation();
            String place = name + ":" + Math.max(1, at.getLineNr()) + ":" + Math.max(1, at.getColumnNr()) + ": ";
            String found = wrong.getOriginalMessage().lines().findFirst().orElse("");
            throw new ScenarioProblem(
                    place + "expected a list of entries in YAML, found what is none (" + found + "); correct it.");
        }
    }

    /** Asks for a part of an entry; throws {@link ScenarioProblem} if it is missing, or nothing is written there. */
    static void need(String file, String entry, String key, @Nullable Object part) {
        if (part == null) {
            throw new ScenarioProblem(
                    file + ": expected " + entry + " with the key " + key + ", found none; write it.");
        }
    }
}
