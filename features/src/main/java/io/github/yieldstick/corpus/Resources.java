package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kit's own texts, wherever they lie: in a folder while it is built, in a jar for those who use it. */
final class Resources {
    /** The folder that holds them on the class path. */
    static final String FOLDER = "io/github/yieldstick/";

    /** The folder below it with the kit's own scenarios. */
    static final String SCENARIOS = "scenarios/";

    private Resources() {}

    /** A text by its name in that folder. */
    static String read(String name) {
        return Text.ofResource(Resources.class, "/" + FOLDER + name).code();
    }

    /** A text by its name in that folder; empty where there is none. */
    static Optional<String> find(String name) {
        return Resources.class.getResource("/" + FOLDER + name) == null ? Optional.empty() : Optional.of(read(name));
    }

    /** The names of all feature files below that folder, sorted, as {@code scenarios/opcodes/yield.feature}. */
    static List<String> features() {
        URL scenarios = Resources.class.getClassLoader().getResource(FOLDER + "scenarios");
        if (scenarios == null) {
            throw new IllegalStateException("scenarios is not on the class path");
        }
        try {
            URI location = scenarios.toURI();
            return location.getScheme().equals("jar") ? inJar(location) : below(Path.of(location));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the scenarios", unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> inJar(URI location) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
            return below(jar.provider().getPath(location));
        } catch (FileSystemAlreadyExistsException openAlready) {
            return below(Path.of(location));
        }
    }

    private static List<String> below(Path scenarios) throws IOException {
        try (Stream<Path> files = Files.walk(scenarios)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .map(file ->
                            SCENARIOS + scenarios.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
