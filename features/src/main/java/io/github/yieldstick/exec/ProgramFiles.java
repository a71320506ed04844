package io.github.yieldstick.exec;

import io.github.yieldstick.engines.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the programs that are asked for. */
public final class ProgramFiles {
    private static final List<String> ENDINGS = List.of(".js", ".cjs", ".mjs");

    private ProgramFiles() {}

    /**
     * The files that are named, and those below the folders that are named, in the order of their names.
     *
     * @throws WrongUsage if one is not there, or a folder holds none
     */
    public static List<Path> among(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path each : named) {
            if (!Files.exists(each)) {
                throw new WrongUsage("expected a JavaScript file or a folder of such, found nothing at " + each
                        + "; correct the path.");
            }
            List<Path> found = Files.isDirectory(each) ? below(each) : List.of(each);
            if (found.isEmpty()) {
                throw new WrongUsage("the folder " + each + " holds no file that ends in " + String.join(", ", ENDINGS)
                        + "; name another.");
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the folder " + folder, unreadable);
        }
    }
}
