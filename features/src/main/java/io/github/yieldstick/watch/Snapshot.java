package io.github.yieldstick.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which files are there, and what of each changes when it is saved. Asked for again and again, it serves on every system and for
 * folders that are made later, where a service of the system would not.
 */
record Snapshot(Map<Path, Stamp> files) {
    /** What editors put beside a file while they save it has another ending, or is hidden. */
    private static final Pattern OF_THE_CORPUS = Pattern.compile("[^.].*\\.(feature|yaml|js)");

    /** An editor may write over a file, or put another in its place. */
    private record Stamp(
            FileTime saved, long size, @Nullable Object key) {}

    /** Looks at files, and at all below folders; what is not there is left out. */
    static Snapshot of(Collection<Path> filesAndFolders) {
        Map<Path, Stamp> files = new TreeMap<>();
        filesAndFolders.forEach(each -> look(each, files));
        return new Snapshot(files);
    }

    private static void look(Path place, Map<Path, Stamp> files) {
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (OF_THE_CORPUS.matcher(file.getFileName().toString()).matches()) {
                        files.put(
                                file,
                                new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path gone, IOException trouble) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            // As good as not there; reading it tells what is wrong.
            return;
        }
    }

    /** The files that were saved, made or taken away since. */
    SortedSet<Path> changedSince(Snapshot before) {
        SortedSet<Path> changed = new TreeSet<>(files.keySet());
        changed.addAll(before.files.keySet());
        changed.removeIf(file -> Objects.equals(files.get(file), before.files.get(file)));
        return changed;
    }

    /** The same, with those files as they are now. */
    Snapshot with(List<Path> saved) {
        Map<Path, Stamp> now = new TreeMap<>(files);
        saved.forEach(file -> look(file, now));
        return new Snapshot(now);
    }
}
