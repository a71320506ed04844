package io.github.yieldstick.search;

import io.github.yieldstick.engines.WrongUsage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a search, of several that search side by side.
 *
 * @param number which it is, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** The only one. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Reads {@code 3/16}; throws {@link WrongUsage} for what is none. */
    public static Shard of(String written) {
        Matcher form = FORM.matcher(written);
        if (form.matches()) {
            Shard read = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (read.number >= 1 && read.number <= read.of) {
                return read;
            }
        }
        throw new WrongUsage("--shard: expected a number, a slash and how many shards there are, as 3/16, found \""
                + written + "\"; the first is 1.");
    }

    /** How many of so many programs are its own. */
    long share(long all) {
        return (all - number + of) / of;
    }

    /** As it is read. */
    public String written() {
        return number + "/" + of;
    }

    /** The number of its program that comes after so many others of its own. */
    public long program(long after) {
        return after * of + number - 1;
    }
}
