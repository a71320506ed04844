package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.text.FileTrouble;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The feature files that a user adds from elsewhere, and what cannot be read among them. */
final class LocalFiles {
    private static final String ENDING = ".feature";

    private final Map<Path, FeatureFile> files = new LinkedHashMap<>();
    private final Map<String, ScenarioProblem> problems = new TreeMap<>();

    /** Takes folders, each with all below it, and files. */
    LocalFiles(List<Path> given) {
        given.forEach(this::add);
    }

    /** The files, in the order in which they were found, each once. */
    List<FeatureFile> files() {
        return List.copyOf(files.values());
    }

    /** What could not be read, by the path that it is told of. */
    Map<String, ScenarioProblem> problems() {
        return problems;
    }

    /** The name of the file that lies there; empty if it is none of these. */
    Optional<String> nameOf(Path path) {
        return Optional.ofNullable(files.get(real(path))).map(FeatureFile::name);
    }

    private void add(Path given) {
        if (!Files.exists(given)) {
            problem(
                    given,
                    "expected a folder with feature files, or one such file, found nothing there; correct the path.");
        } else if (Files.isDirectory(given)) {
            addBelow(given);
        } else if (given.toString().endsWith(ENDING)) {
            read(given);
        } else {
            problem(
                    given,
                    "expected a feature file, found one whose name does not end in " + ENDING
                            + "; rename it, or name another.");
        }
    }

    private void addBelow(Path folder) {
        Set<Path> features = new TreeSet<>();
        int problemsBefore = problems.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (file.toString().endsWith(ENDING)) {
                                features.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path part, IOException trouble) {
                            unsearchable(part, trouble);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path part, @Nullable IOException trouble) {
                            if (trouble != null) {
                                unsearchable(part, trouble);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException trouble) {
            unsearchable(folder, trouble);
        }
        if (features.isEmpty() && problems.size() == problemsBefore) {
            problem(
                    folder,
                    "expected a folder with feature files, found none in it or below it; name the folder"
                            + " that holds them.");
        }
        features.forEach(this::read);
    }

    /** That part is lost, and all others are read. */
    private void unsearchable(Path part, IOException trouble) {
        problem(
                part,
                "cannot be searched for feature files: " + FileTrouble.of(trouble) + "; mend it, or take it away.");
    }

    private void read(Path file) {
        try {
            String text = Files.readString(file).replaceFirst("^\uFEFF", "");
            files.putIfAbsent(real(file), new FeatureFile(name(file), Origin.ELSEWHERE, text));
        } catch (CharacterCodingException otherwiseEncoded) {
            problem(file, "expected a text in UTF-8, found other bytes; save the file as UTF-8.");
        } catch (IOException unreadable) {
            problem(file, "the file cannot be read: " + FileTrouble.of(unreadable) + "; make it readable.");
        }
    }

    private void problem(Path path, String sentence) {
        problems.put(name(path), new ScenarioProblem(name(path) + ": " + sentence));
    }

    /** The path as it was given, and never one that the kit's own files are told by. */
    private static String name(Path path) {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return name.startsWith(KitTexts.SCENARIOS) ? "./" + name : name;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath().normalize();
        }
    }
}
