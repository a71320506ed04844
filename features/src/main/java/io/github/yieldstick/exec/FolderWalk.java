package io.github.yieldstick.exec;

import io.github.yieldstick.engines.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Files below a folder.
 *
 * @param files those that were looked for, in the order of their names
 * @param leftOut what was left out and why, a sentence each, in the same order
 */
record FolderWalk(List<Path> files, List<String> leftOut) {

    /**
     * Goes through a folder and what is below it; links are followed.
     *
     * @throws WrongUsage if a folder cannot be read
     */
    static FolderWalk of(Path folder, Predicate<Path> wanted) {
        Visitor visitor = new Visitor(wanted);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (AccessDeniedException closed) {
            throw new WrongUsage("the folder " + closed.getFile()
                    + " may not be read by this user; give it the right to, or name another.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the folder " + folder, unreadable);
        }
        return new FolderWalk(
                visitor.files.stream().sorted().toList(),
                visitor.leftOut.stream().sorted().toList());
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Predicate<Path> wanted;
        private final List<Path> files = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        Visitor(Predicate<Path> wanted) {
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (wanted.test(file)) {
                if (attributes.isSymbolicLink()) { // only where it cannot be followed
                    leftOut.add(file + " is left out: it is a link that leads nowhere.");
                } else if (attributes.isRegularFile()) {
                    files.add(file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof FileSystemLoopException) {
                leftOut.add(file + " is left out: it is a link to a folder around it.");
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }
    }
}
