package io.github.yieldstick.compilers;

import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What compilers have emitted, kept on the disk by source, options, compiler and build, so that nothing is compiled twice. What
 * cannot be read or written there is compiled.
 */
final class EmittedTexts {
    /** Grows when the same compiler is asked in another way. */
    private static final String WAY = "1";

    private final Path folder;

    EmittedTexts(Path folder) {
        this.folder = folder;
    }

    /** Where they are kept unless a place is named: the user's folder for what can be made again. */
    static Path usualFolder() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("yieldstick")
                .resolve("emitted");
    }

    /** A file: one of the four is there. */
    private record Kept(
            Optional<String> text,
            List<CompiledProgram.Module> modules,
            Optional<String> refused,
            Optional<String> threw) {

        Optional<Compiled> compiled() {
            return text.<Compiled>map(emitted -> new Compiled.Emitted(emitted, modules))
                    .or(() -> refused.map(Compiled.Refused::new))
                    .or(() -> threw.map(Compiled.Threw::new));
        }
    }

    /** What a compiler made of a source before; empty where that is not known. */
    Optional<Compiled> find(Compiler.Identity compiler, CompilerOptions options, Text source) {
        if (compiler.build().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = file(compiler, options, source);
            return Files.exists(file)
                    ? JsonMapper.shared()
                            .readValue(Files.readString(file), Kept.class)
                            .compiled()
                    : Optional.empty();
        } catch (IOException | JacksonException lost) {
            return Optional.empty();
        }
    }

    /** Keeps what a compiler made of a source, where it makes the same each time. */
    void keep(Compiler.Identity compiler, CompilerOptions options, Text source, Compiled compiled) {
        if (compiler.build().isEmpty()) {
            return;
        }
        kept(compiled).ifPresent(kept -> write(file(compiler, options, source), kept));
    }

    private static Optional<Kept> kept(Compiled compiled) {
        if (compiled instanceof Compiled.Emitted emitted) {
            return Optional.of(
                    new Kept(Optional.of(emitted.text()), emitted.modules(), Optional.empty(), Optional.empty()));
        }
        if (compiled instanceof Compiled.Refused refused) {
            return Optional.of(
                    new Kept(Optional.empty(), List.of(), Optional.of(refused.diagnostic()), Optional.empty()));
        }
        return compiled instanceof Compiled.Threw threw
                ? Optional.of(new Kept(Optional.empty(), List.of(), Optional.empty(), Optional.of(threw.error())))
                : Optional.empty();
    }

    /** Another process may keep the same at the same time. */
    private static void write(Path file, Kept kept) {
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "emitted", ".new");
            Files.writeString(whole, JsonMapper.shared().writeValueAsString(kept));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            // It is compiled again the next time.
        }
    }

    private Path file(Compiler.Identity compiler, CompilerOptions options, Text source) {
        String all = String.join(
                "\0",
                WAY,
                compiler.name(),
                compiler.version(),
                compiler.build(),
                options.suffix(),
                source.file(),
                source.code());
        String digest = digest(all);
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2) + ".json");
    }

    /** The SHA-256 of a text, in hexadecimal. */
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Each Java platform has SHA-256.", missing);
        }
    }
}
