package io.github.yieldstick.reports.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine and the program that drives it. */
record BrowserPrograms(Path browser, Path driver) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> DRIVERS = List.of("chromedriver");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/google/chrome");

    /**
     * Looks for both: where a property names them, else on the path and in the usual places.
     *
     * @throws BrowserMissing if one is not there
     */
    static BrowserPrograms find() {
        return new BrowserPrograms(
                find("yieldstick.browser", BROWSERS, "no Chromium"),
                find("yieldstick.chromedriver", DRIVERS, "no chromedriver"));
    }

    private static Path find(String property, List<String> names, String missing) {
        Optional<Path> named = Optional.ofNullable(System.getProperty(property)).map(Path::of);
        Stream<Path> places = named.map(Stream::of)
                .orElseGet(() -> folders().flatMap(folder -> names.stream().map(folder::resolve)));
        return places.filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new BrowserMissing(
                        named.map(path -> "there is %s at %s, which -D%s names".formatted(missing, path, property))
                                .orElseGet(() -> "there is %s on the path or in the usual places; -D%s=PATH names one"
                                        .formatted(missing, property))));
    }

    private static Stream<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), USUAL_PLACES.stream())
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /** No browser can be had here. */
    static final class BrowserMissing extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrowserMissing(String message) {
            super(message);
        }

        BrowserMissing(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
