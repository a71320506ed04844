package io.github.yieldstick.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/**
 * A JavaScript file that holds a helper: a classic script that declares it, a file in the way of CommonJS, or an ES
 * module. It may ask for {@code tslib} and gets the newest that is pinned; it may ask for nothing else.
 *
 * @param file the file; a name that ends in {@code .mjs} or {@code .cjs} states its form, else the text decides
 * @param name the name under which the file declares or exports the helper
 */
public record HelperFile(Text file, String name) implements Helper {
    private static final int MOST_NAMES = 20;

    @Override
    public Value install(Realm realm) {
        HelperFileLoading loading = new HelperFileLoading(realm, file, name);
        Value found = loading.load();
        Value helper = found.getMember("helper");
        if (helper.canExecute()) {
            return helper;
        }
        String kind = found.getMember("kind").asString();
        throw new ProgramFault(
                file.place(),
                kind.equals("undefined")
                        ? lacking(found, loading.declarations())
                        : "the file's " + name + " is no function: " + kind);
    }

    /**
     * Loads the file once in a realm of its own, within the standard bounds.
     *
     * @throws ProgramFault if the file cannot be used as a helper: it does not parse, throws, does not end, needs other
     *     files, or has no function of that name
     */
    public void check(Realms realms) {
        Ending<Boolean> ending =
                realms.within(Bounds.standard(), realm -> install(realm).canExecute());
        if (ending instanceof Ending.Stopped<Boolean> stopped) {
            throw new ProgramFault(file.place(), "the file does not load: " + stopped.sentence());
        }
    }

    private String lacking(Value found, List<String> declared) {
        List<String> names = Stream.concat(strings(found.getMember("names")), declared.stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (names.isEmpty()) {
            return "the file has no " + name + "; it exports and declares nothing";
        }
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return "the file has no " + name + "; it has "
                + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES))) + more;
    }

    private static Stream<String> strings(Value array) {
        return Stream.iterate(0, i -> i < array.getArraySize(), i -> i + 1)
                .map(i -> array.getArrayElement(i).asString());
    }
}
