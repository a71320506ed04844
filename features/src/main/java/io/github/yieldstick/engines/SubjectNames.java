package io.github.yieldstick.engines;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which a report calls what was judged: no two alike, and none that tells where a file lies on this machine. */
public final class SubjectNames {
    private static final Pattern FOLDERS = Pattern.compile("(?<![^\\s\"'=:])[^\\s\"'=:]*[/\\\\](?=[^\\s/\\\\])");
    private static final Pattern NAMED =
            Pattern.compile("([^\\s,=:\\[\\]\"'][^,=:\\[\\]\"'\\p{Cntrl}]*)=(.+)", Pattern.DOTALL);

    private final Set<String> taken = new HashSet<>();

    /** A subject as it is asked for with a name of its own: {@code mine=helper:a.js}. */
    public record Named(String name, String form) {}

    /** The name, or the name with a number behind it where another subject has it. */
    public String free(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    /** Words of a command or a path, each without the folders before its last part. */
    public static String withoutFolders(String words) {
        Matcher folders = FOLDERS.matcher(words);
        return folders.replaceAll("");
    }

    /** What stands before the first equals sign, and the form behind it; the name is empty where none stands there. */
    public static Named part(String words) {
        Matcher named = NAMED.matcher(words);
        return named.matches()
                ? new Named(named.group(1).strip(), named.group(2).strip())
                : new Named("", words);
    }
}
