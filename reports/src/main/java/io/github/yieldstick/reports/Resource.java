package io.github.yieldstick.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the module's jar holds. */
final class Resource {

    private Resource() {}

    static String text(String name) {
        try (InputStream resource = Resource.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The module's jar lacks its " + name + ".");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
