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

/** The texts that the kit brings with it: in a folder while it is built, in a jar for those who use it. */
final class BundledTexts implements KitTexts {
    static final BundledTexts TEXTS = new BundledTexts();

    /** The folder that holds them on the class path. */
    private static final String FOLDER = "io/github/yieldstick/";

    private BundledTexts() {}

    @Override
    public Optional<String> find(String name) {
        String resource = "/" + FOLDER + name;
        return BundledTexts.class.getResource(resource) == null
                ? Optional.empty()
                : Optional.of(Text.ofResource(BundledTexts.class, resource).code());
    }

    @Override
    public String displayName(String name) {
        return name;
    }

    @Override
    public List<String> features() {
        URL scenarios = BundledTexts.class.getClassLoader().getResource(FOLDER + "scenarios");
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
            return files.filter(file -> file.toString().endsWith(FEATURE))
                    .map(file ->
                            SCENARIOS + scenarios.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
