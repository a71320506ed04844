package io.github.yieldstick.compilers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Published compilers that are on this machine: on the class path, in the jars of folders that were named, and in the local
 * repository of Maven. Nothing is fetched.
 */
final class Packages {
    private static final String REPOSITORY = "maven.repo.local";

    private final List<Path> places;

    /** @param places jars, and folders with jars in them */
    Packages(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** The text of that version of TypeScript; empty where it is not on this machine. */
    Optional<String> typeScript(String version) {
        String entry = "META-INF/resources/webjars/typescript/" + version + "/lib/typescript.js";
        return onClassPath(entry)
                .or(() -> jars("org/webjars/npm/typescript", "typescript", version).stream()
                        .flatMap(jar -> entry(jar, entry).stream())
                        .findFirst());
    }

    /** The jar of that version of Closure Compiler; empty where it is not on this machine. */
    Optional<Path> closure(String version) {
        return jars("com/google/javascript/closure-compiler", "closure-compiler", version).stream()
                .findFirst();
    }

    /** The command by which Maven fetches a package, for whoever lacks it. */
    static String fetching(String coordinates) {
        return "mvn dependency:get -Dtransitive=false -Dartifact=" + coordinates;
    }

    private List<Path> jars(String folder, String artifact, String version) {
        String name = artifact + "-" + version + ".jar";
        List<Path> found = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                found.add(place.resolve(name));
            } else if (String.valueOf(place.getFileName()).equals(name)) {
                found.add(place);
            }
        }
        found.add(repository().resolve(folder).resolve(version).resolve(name));
        return found.stream().filter(Files::isRegularFile).toList();
    }

    private static Path repository() {
        return Optional.ofNullable(System.getProperty(REPOSITORY))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".m2", "repository"));
    }

    private static Optional<String> onClassPath(String entry) {
        try (InputStream in = Packages.class.getResourceAsStream("/" + entry)) {
            return in == null ? Optional.empty() : Optional.of(text(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + entry, unreadable);
        }
    }

    private static Optional<String> entry(Path jar, String entry) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry found = file.getEntry(entry);
            return found == null ? Optional.empty() : Optional.of(text(file.getInputStream(found)));
        } catch (IOException unreadable) {
            throw new CompilerUnusable(jar + ": expected a jar, found what cannot be read (" + unreadable.getMessage()
                    + "); fetch it anew.");
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
