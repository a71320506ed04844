package io.github.yieldstick.exec;

import io.github.yieldstick.engines.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The programs that are asked for.
 *
 * @param files the files that are named, and those below the folders that are named, each folder's in the order of their
 *     names; each once, however many names or links lead to it
 * @param leftOut what was left out of the folders, and why, a sentence each
 */
public record ProgramFiles(List<Path> files, List<String> leftOut) {
    private static final List<String> ENDINGS = List.of(".js", ".cjs", ".mjs");

    public ProgramFiles {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Finds programs; links are followed.
     *
     * @throws WrongUsage if one that is named is not there, or a folder holds none or cannot be read
     */
    public static ProgramFiles among(List<Path> named) {
        List<Path> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path each : named) {
            if (!Files.exists(each)) {
                throw new WrongUsage("expected a JavaScript file or a folder of such, found nothing at " + each
                        + "; correct the path.");
            }
            files.addAll(Files.isDirectory(each) ? below(each, leftOut) : List.of(each));
        }
        Set<Path> known = new HashSet<>();
        return new ProgramFiles(
                files.stream().filter(file -> known.add(real(file))).toList(), leftOut);
    }

    private static List<Path> below(Path folder, List<String> leftOut) {
        FolderWalk walk = FolderWalk.of(folder, file -> ENDINGS.stream().anyMatch(file.toString()::endsWith));
        leftOut.addAll(walk.leftOut());
        if (walk.files().isEmpty()) {
            throw new WrongUsage("the folder " + folder + " holds no file that ends in " + String.join(", ", ENDINGS)
                    + "; name another.");
        }
        return walk.files();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file; // That it cannot be read is said when it is.
        }
    }
}
