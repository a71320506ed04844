package io.github.yieldstick.run;

import io.github.yieldstick.KitCommit;
import io.github.yieldstick.KitVersion;
import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.Compilers;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.process.CommandWords;
import io.github.yieldstick.process.EngineUnavailable;
import io.github.yieldstick.reports.run.Provenance;
import io.github.yieldstick.reports.run.Provenance.SubjectText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out when, where and of which texts a run is made. */
final class Circumstances {
    private static final Pattern BETWEEN_PATHS = Pattern.compile(Pattern.quote(File.pathSeparator));

    private final Clock clock;
    private final String classPath;

    /**
     * @param clock tells when the run begins
     * @param classPath where classes of engines are looked for
     */
    Circumstances(Clock clock, String classPath) {
        this.clock = clock;
        this.classPath = classPath;
    }

    /** The circumstances of a run of these engines and compilers. */
    Provenance of(RunEngines engines, Compilers compilers) {
        return new Provenance(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                KitVersion.text(),
                KitCommit.text(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                Stream.concat(
                                engines.all().stream().map(RunEngine::form).flatMap(this::texts),
                                compilers.forms().stream().flatMap(Circumstances::texts))
                        .toList());
    }

    private Stream<SubjectText> texts(EngineForm form) {
        EngineForm asked = form.asked();
        if (asked instanceof EngineForm.Pinned pinned) {
            byte[] text = pinned.text().text().getBytes(StandardCharsets.UTF_8);
            return Stream.of(new SubjectText(form.id(), asked.id(), digest(text)));
        }
        return files(asked).flatMap(file -> text(form.id(), file).stream());
    }

    private Stream<String> files(EngineForm asked) {
        if (asked instanceof EngineForm.JavaScriptFile file) {
            return Stream.of(file.path());
        }
        if (asked instanceof EngineForm.JavaClass named) {
            String inFolder = named.name().replace('.', '/') + ".class";
            return BETWEEN_PATHS.splitAsStream(classPath).flatMap(place -> Stream.of(place, place + "/" + inFolder));
        }
        return asked instanceof EngineForm.Program program ? words(program.command()) : Stream.empty();
    }

    private static Stream<SubjectText> texts(CompilerForm form) {
        CompilerForm asked = form.asked();
        if (asked instanceof CompilerForm.TypeScriptFile file) {
            return text(form.id(), file.path()).stream();
        }
        return asked instanceof CompilerForm.Program program
                ? words(program.command()).flatMap(word -> text(form.id(), word).stream())
                : Stream.empty();
    }

    /** The words of a command, of which some are files: the program's own text, and what it is to load. */
    private static Stream<String> words(String command) {
        try {
            List<String> words = CommandWords.of(command);
            return words.stream();
        } catch (EngineUnavailable unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<SubjectText> text(String subject, String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file)
                    ? Optional.of(new SubjectText(
                            subject, String.valueOf(file.getFileName()), digest(Files.readAllBytes(file))))
                    : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Each Java platform has SHA-256.", missing);
        }
    }
}
