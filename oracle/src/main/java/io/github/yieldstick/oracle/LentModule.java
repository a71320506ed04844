package io.github.yieldstick.oracle;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * All that a realm sees of files: {@code tslib}, when somebody lends it, and nothing else. What is imported is found
 * here and never on the disk.
 */
final class LentModule implements FileSystem {
    /** How each refusal begins. */
    static final String REFUSAL = "only \"tslib\" is there, not ";

    private volatile Optional<Text> lent = Optional.empty();
    private volatile Optional<String> refused = Optional.empty();

    /** Why a file that asks for that name does not get it. */
    static String refusal(String name) {
        return REFUSAL + "\"" + name + "\"; bundle the file and what it needs into one file";
    }

    /** Lends a module as {@code tslib}, in place of the one before; those who have that keep it. */
    void lend(Text module) {
        lent = Optional.of(module);
    }

    /** Takes it back, and refuses every name. */
    void takeBack() {
        lent = Optional.empty();
    }

    /** The name that was refused last. */
    Optional<String> refused() {
        return refused;
    }

    @Override
    public Path parsePath(URI uri) {
        return parsePath(uri.toString());
    }

    /** Every other name becomes the same path, so that none has to be one that this machine can write. */
    @Override
    public Path parsePath(String name) {
        if (lent.isPresent()
                && (name.equals("tslib") || name.endsWith(lent.get().file()))) {
            return Path.of(lent.get().file());
        }
        refused = Optional.of(name);
        return Path.of("refused");
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) {
        checkLent(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
        return new ReadOnlyBytes(checkLent(path).code().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        return Map.of("isRegularFile", true, "isDirectory", false, "size", (long)
                checkLent(path).code().length());
    }

    /** Straight under the root, so that no folder of this machine shows. */
    @Override
    public Path toAbsolutePath(Path path) {
        return path.toAbsolutePath().getRoot().resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) {
        return toAbsolutePath(path);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw new SecurityException("no folder can be made here");
    }

    @Override
    public void delete(Path path) {
        throw new SecurityException("nothing can be deleted here");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) {
        throw new SecurityException("there are no folders here");
    }

    private Text checkLent(Path path) {
        Text module = lent.orElseThrow(() -> new SecurityException("nothing can be imported here"));
        if (path.endsWith(module.file())) {
            return module;
        }
        throw new SecurityException(refusal(refused.orElse(path.toString())));
    }
}
