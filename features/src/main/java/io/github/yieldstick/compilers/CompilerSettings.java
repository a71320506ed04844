package io.github.yieldstick.compilers;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How compilers are looked for and held.
 *
 * @param places jars, and folders with jars, of published compilers
 * @param cache where what they emit is kept
 * @param within how long a program may take over a source
 */
public record CompilerSettings(List<Path> places, Path cache, Duration within) {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    public CompilerSettings {
        places = List.copyOf(places);
    }

    /**
     * The settings that words make.
     *
     * @param classPath jars and folders, parted as the platform does; may be empty
     * @param cache empty for the user's own folder for what can be made again
     */
    public static CompilerSettings of(String classPath, Optional<Path> cache) {
        List<Path> places = Stream.of(classPath.split(File.pathSeparator))
                .filter(word -> !word.isEmpty())
                .map(Path::of)
                .toList();
        return new CompilerSettings(places, cache.orElseGet(EmittedTexts::usualFolder), WITHIN);
    }
}
