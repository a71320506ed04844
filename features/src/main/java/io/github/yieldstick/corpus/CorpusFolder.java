package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.text.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kit's texts as they stand in a working tree.
 *
 * @param folder the folder {@code features} of a checkout
 */
public record CorpusFolder(Path folder) implements KitTexts {
    /** Some editors begin a file with it. */
    private static final String MARK = "\uFEFF";

    /** Whether the folder has what a corpus needs at least. */
    public boolean isThere() {
        return Files.isRegularFile(path(CLAUSES)) && Files.isDirectory(path(SCENARIOS));
    }

    /** Where a text lies, as short as it can be told. */
    Path path(String name) {
        return folder.resolve(name).normalize();
    }

    @Override
    public Optional<String> find(String name) {
        try {
            String text = Files.readString(path(name));
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (CharacterCodingException otherwiseEncoded) {
            throw new ScenarioProblem(
                    displayName(name) + ": expected a text in UTF-8, found other bytes; save the file as UTF-8.");
        } catch (IOException unreadable) {
            throw new ScenarioProblem(displayName(name) + ": the file cannot be read: " + FileTrouble.of(unreadable)
                    + "; make it readable, or take it away.");
        }
    }

    @Override
    public List<String> features() {
        Path scenarios = path(SCENARIOS);
        try (Stream<Path> files = Files.walk(scenarios)) {
            return files.filter(CorpusFolder::isFeature)
                    .map(file -> SCENARIOS + slashed(scenarios.relativize(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unsearchable(Objects.requireNonNull(unreadable.getCause()));
        } catch (IOException unreadable) {
            throw unsearchable(unreadable);
        }
    }

    /** Some editors mark a file that they have open by a hidden one, a link that leads nowhere. */
    private static boolean isFeature(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(FEATURE) && !name.startsWith(".");
    }

    private ScenarioProblem unsearchable(IOException trouble) {
        return new ScenarioProblem(displayName(SCENARIOS) + ": cannot be searched for feature files: "
                + FileTrouble.of(trouble) + "; mend it.");
    }

    @Override
    public String displayName(String name) {
        return slashed(path(name));
    }

    /**
     * Writes a text in place of what is there, which stays until the new one is whole.
     *
     * @throws ScenarioProblem if it cannot be written
     */
    void write(String name, String text) {
        Path file = path(name);
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(path(LOWERED));
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new ScenarioProblem(displayName(name) + ": the file cannot be written: " + FileTrouble.of(unwritable)
                    + "; make room, or give yourself the right to.");
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
