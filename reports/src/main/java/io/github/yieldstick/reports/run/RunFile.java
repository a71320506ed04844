package io.github.yieldstick.reports.run;

import io.github.yieldstick.reports.text.FileTrouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code run.jsonl}: an object a line, first the head, then clauses, cases, results, paths, errata, known failures. */
public final class RunFile {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "run.jsonl";

    /** Grows when an older kit could no longer read the file. */
    static final int FORMAT = 3;

    /** What a line holds; each line names its kind. */
    enum Kind {
        HEAD,
        CLAUSE,
        CASE,
        RESULT,
        PATH,
        ERRATUM,
        KNOWN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private RunFile() {}

    /**
     * Writes a run, over what the file held before.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Run run, Path file) throws IOException {
        Files.writeString(file, text(run));
    }

    private static String text(Run run) {
        StringBuilder text = new StringBuilder();
        text.append(line(Kind.HEAD, run.head()));
        run.clauses().forEach(clause -> text.append(line(Kind.CLAUSE, clause)));
        run.cases().forEach(each -> text.append(line(Kind.CASE, each)));
        run.results().forEach(result -> text.append(line(Kind.RESULT, result)));
        run.paths().forEach(path -> text.append(line(Kind.PATH, path)));
        run.errata().forEach(erratum -> text.append(line(Kind.ERRATUM, erratum)));
        run.known().forEach(known -> text.append(line(Kind.KNOWN, known)));
        return text.toString();
    }

    private static String line(Kind kind, Object content) {
        ObjectNode line = Json.LINES.createObjectNode().put("kind", kind.id());
        if (kind == Kind.HEAD) {
            line.put("format", FORMAT);
        }
        ObjectNode fields = Json.LINES.valueToTree(content);
        return Json.LINES.writeValueAsString(line.setAll(fields)) + "\n";
    }

    /**
     * Reads the run that {@link #write} wrote.
     *
     * @throws RunFileException if there is no such file, it cannot be read, or it does not hold a run; the message tells what to do
     * @throws IOException if the file is there and cannot be read
     */
    public static Run read(Path file) throws IOException {
        RunFileReader reader = new RunFileReader(file);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line);
            }
        } catch (NoSuchFileException e) {
            throw new RunFileException(
                    "%s: expected the file that a run writes, found none; make a run first, or name the directory of one."
                            .formatted(file),
                    e);
        } catch (CharacterCodingException e) {
            throw new RunFileException(
                    "%s: expected text in UTF-8, found other bytes; make the run again.".formatted(file), e);
        } catch (RunFileException e) {
            throw e;
        } catch (IOException e) {
            throw new RunFileException(
                    "%s: expected the file that a run writes, found what cannot be read (%s); name the directory of a run."
                            .formatted(file, FileTrouble.of(e)),
                    e);
        }
        return reader.run();
    }
}
