package io.github.yieldstick.search;

import io.github.yieldstick.engines.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a search has come to so far, as it lies on the disk: from it the search goes on, and with those of other shards it is merged.
 *
 * @param version of this form
 * @param seed what all programs follow from
 * @param shards which shards of the seed are in it, as {@code 3/16}
 * @param subjects what was searched
 */
public record SearchFile(int version, long seed, List<String> shards, List<Subject> subjects) {
    /** The name of the file in the folder of a search. */
    public static final String NAME = "search.json";

    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public SearchFile {
        shards = List.copyOf(shards);
        subjects = List.copyOf(subjects);
    }

    /**
     * An engine or a compiler.
     *
     * @param name as it was asked for
     * @param tried how many programs were tried on it
     * @param undecided with how many nothing could be decided
     * @param faults what was found, in the order in which it was
     * @param doubted where the oracle and a second opinion part, which is no fault of the subject
     * @param reached what its programs have reached
     * @param kept the programs that others are made from, as the search writes them
     */
    public record Subject(
            String name,
            long tried,
            long undecided,
            List<Fault> faults,
            List<Fault> doubted,
            List<String> reached,
            List<String> kept) {

        public Subject {
            faults = List.copyOf(faults);
            doubted = List.copyOf(doubted);
            reached = List.copyOf(reached);
            kept = List.copyOf(kept);
        }
    }

    /**
     * One fault.
     *
     * @param key what findings have in common that are taken for it
     * @param clause the clause that is nearest; empty where none is
     * @param times how many programs have shown it
     * @param first how the program is had again that it was found with, in options
     * @param difference in what both part, in lines
     * @param scenario the scenario that shows it; where none can be written, the program with the reason
     * @param state what the search needs to know of it to go on; empty for nothing
     */
    public record Fault(
            String key, String clause, int times, String first, String difference, String scenario, String state) {

        Fault and(Fault other) {
            return new Fault(key, clause, times + other.times, first, difference, scenario, state);
        }

        /** A name for its file, with its number. */
        public String fileName(int number) {
            String plain = key.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-+|-+$", "");
            return number + "-" + (clause.isEmpty() ? plain.substring(0, Math.min(40, plain.length())) : clause)
                    + ".feature";
        }

        /** The fault in lines. */
        public String text(int number) {
            return "%s. %s, %s; first by %s%n"
                            .formatted(
                                    number,
                                    clause.isEmpty() ? "no clause is near" : "near " + clause,
                                    times == 1 ? "1 program" : times + " programs",
                                    first)
                    + difference;
        }
    }

    /** The file of a search. */
    public static SearchFile of(long seed, Shard shard, List<Subject> subjects) {
        return new SearchFile(VERSION, seed, List.of(shard.written()), subjects);
    }

    static SearchFile merged(long seed, List<String> shards, List<Subject> subjects) {
        return new SearchFile(VERSION, seed, shards, subjects);
    }

    /** The subject with that name. */
    public Optional<Subject> subject(String name) {
        return subjects.stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    /**
     * Reads the file of a folder; empty where there is none.
     *
     * @throws WrongUsage if it cannot be read
     */
    public static Optional<SearchFile> in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SearchFile read = JSON.readValue(Files.readString(file), SearchFile.class);
            if (read.version != VERSION) {
                throw new WrongUsage(file + ": expected a search of version " + VERSION + ", found version "
                        + read.version + "; search anew into another folder.");
            }
            return Optional.of(read);
        } catch (IOException | JacksonException broken) {
            throw new WrongUsage(
                    file
                            + ": expected what a search has written, found a file that is none; delete it, or name another folder.");
        }
    }

    /** Writes it into a folder, which is made; it is whole at any time. */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Path whole = folder.resolve(NAME + ".new");
            Files.writeString(whole, JSON.writeValueAsString(this));
            Files.move(whole, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
