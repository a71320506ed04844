package io.github.yieldstick.compilers;

import io.github.yieldstick.engines.WrongUsage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a compiler is told beside a source: names with values, both as the compiler or its adapter knows them.
 *
 * @param values the values by their names; the words {@code true} and {@code false} and whole numbers mean those
 */
public record CompilerOptions(SortedMap<String, String> values) {

    /** None. */
    public static final CompilerOptions NONE = new CompilerOptions(new TreeMap<>());

    private static final Pattern OPTION = Pattern.compile("([\\w.-]+)=(.*)", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS = Pattern.compile("(.*)\\[([\\w.-]+=[^\\[\\]]*)\\]", Pattern.DOTALL);

    public CompilerOptions {
        values = new TreeMap<>(values);
    }

    /** What asks for a compiler, and the options that stand behind it. */
    record Parted(String before, CompilerOptions options) {}

    /** Parts the options in brackets at the end of words from what stands before them. */
    static Parted part(String words) {
        Matcher brackets = IN_BRACKETS.matcher(words);
        return brackets.matches()
                ? new Parted(
                        brackets.group(1), read(Arrays.asList(brackets.group(2).split(",\\s*"))))
                : new Parted(words, NONE);
    }

    /**
     * Reads options.
     *
     * @param written each as {@code name=value}
     * @throws WrongUsage for one that has not that form, or for two of the same name
     */
    static CompilerOptions read(List<String> written) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String each : written) {
            Matcher option = OPTION.matcher(each.strip());
            if (!option.matches()) {
                throw new WrongUsage("the compiler option \"" + each
                        + "\": expected a name, = and a value, as in target=es2015; write it so.");
            }
            if (values.put(option.group(1), option.group(2)) != null) {
                throw new WrongUsage("the compiler option " + option.group(1) + " is given twice; give it once.");
            }
        }
        return new CompilerOptions(values);
    }

    /** These, and of others those that are not among these. */
    CompilerOptions and(CompilerOptions further) {
        SortedMap<String, String> all = new TreeMap<>(further.values);
        all.putAll(values);
        return new CompilerOptions(all);
    }

    /** As they stand behind a compiler; empty where there are none. */
    String suffix() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining(",", "[", "]"));
    }

    /** As an object of JSON has them. */
    SortedMap<String, Object> typed() {
        SortedMap<String, Object> typed = new TreeMap<>();
        for (Map.Entry<String, String> option : values.entrySet()) {
            typed.put(option.getKey(), typed(option.getValue()));
        }
        return typed;
    }

    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        return value.matches("\\d{1,9}") ? Integer.valueOf(value) : value;
    }
}
