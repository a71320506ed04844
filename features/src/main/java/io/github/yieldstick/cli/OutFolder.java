package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that {@code --out} names. It is looked at first, since nobody should wait for what then has no place. */
final class OutFolder {

    private OutFolder() {}

    /**
     * Gives the folder, which is there, or can be made.
     *
     * @throws WrongUsage if it can be neither
     */
    static Path checked(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new WrongUsage(
                    "--out: expected a folder, found nothing; name one, there or not yet there, or . for the one you are in.");
        }
        @Nullable Path place = folder.toAbsolutePath();
        while (place != null && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            place = place.getParent();
        }
        if (place != null && !Files.isDirectory(place)) {
            throw new WrongUsage("--out: expected a folder, found the file %s%s; name a folder, there or not yet there."
                    .formatted(place, place.equals(folder.toAbsolutePath()) ? "" : " in the path of " + folder));
        }
        if (place == null || !Files.isWritable(place)) {
            throw new WrongUsage("--out: expected a folder to write to, found that %s cannot be made or written to; "
                            .formatted(folder)
                    + "name another, or give yourself the right to.");
        }
        return folder;
    }
}
