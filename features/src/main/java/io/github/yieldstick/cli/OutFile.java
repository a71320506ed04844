package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.reports.text.FileTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that {@code --out} names. */
final class OutFile {

    private OutFile() {}

    /**
     * Writes a text to the file, over what it held; makes the folders above it.
     *
     * @throws WrongUsage if that cannot be
     */
    static void write(String text, Path file) {
        if (file.toString().isEmpty()) {
            throw new WrongUsage("--out: expected a file, found nothing; name one, or leave out --out.");
        }
        if (Files.isDirectory(file)) {
            throw new WrongUsage("--out: expected a file, found the folder " + file + "; name a file in it.");
        }
        try {
            @Nullable Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8)); // half a surrogate pair becomes a question mark
        } catch (IOException trouble) {
            throw new WrongUsage("--out: expected a file to write to, found that " + file + " cannot be written ("
                    + FileTrouble.of(trouble) + "); name another, or see to what is in the way.");
        }
    }
}
