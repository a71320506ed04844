package io.github.yieldstick;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** The commit of the checkout that the kit runs from. */
public final class KitCommit {
    private static final String REFERENCE = "ref: ";

    private KitCommit() {}

    /** The commit's digest; empty where the kit runs from no checkout of its own. */
    public static String text() {
        return Optional.ofNullable(KitCommit.class.getProtectionDomain().getCodeSource())
                .flatMap(KitCommit::place)
                .map(KitCommit::above)
                .orElse("");
    }

    private static Optional<Path> place(CodeSource source) {
        URL location = source.getLocation();
        try {
            return location == null ? Optional.empty() : Optional.of(Path.of(location.toURI()));
        } catch (URISyntaxException | InvalidPathException | FileSystemNotFoundException nowhere) {
            return Optional.empty();
        }
    }

    /** The commit of the checkout that the place lies in; empty where that is not one of the kit. */
    static String above(Path place) {
        for (Path folder = place.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("features/clauses.yaml"))) {
                return of(folder.resolve(".git")).orElse("");
            }
        }
        return "";
    }

    private static Optional<String> of(Path git) {
        try {
            // In a second working tree of a repository there is a file, which says where the folder is.
            Path folder = Files.isRegularFile(git)
                    ? git.resolveSibling(Files.readString(git)
                            .replaceFirst("^gitdir:\\s*", "")
                            .strip())
                    : git;
            String head = Files.readString(folder.resolve("HEAD")).strip();
            return head.startsWith(REFERENCE) ? target(folder, head.substring(REFERENCE.length())) : Optional.of(head);
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> target(Path folder, String reference) throws IOException {
        Path common = folder.resolve("commondir");
        Path shared = Files.isRegularFile(common)
                ? folder.resolve(Files.readString(common).strip())
                : folder;
        Path loose = shared.resolve(reference);
        if (Files.isRegularFile(loose)) {
            return Optional.of(Files.readString(loose).strip());
        }
        try (Stream<String> packed = Files.lines(shared.resolve("packed-refs"))) {
            return packed.filter(line -> line.endsWith(" " + reference))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .findFirst();
        }
    }
}
