package io.github.yieldstick.reports.run;

import io.github.yieldstick.reports.text.FileTrouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads {@code run.jsonl}: an object a line, first the head, then clauses, cases, errata, results, paths, known
 * failures, diagnoses, and the end. A file without its end is that of a run that did not come to one; {@link RunLog} writes it.
 */
public final class RunFile {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "run.jsonl";

    /** Grows when an older kit could no longer read the file. */
    static final int FORMAT = 7;

    /** What a line holds; each line names its kind. */
    enum Kind {
        HEAD,
        CLAUSE,
        CASE,
        ERRATUM,
        RESULT,
        PATH,
        KNOWN,
        DIAGNOSIS,
        END;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The last line of a run that came to its end.
     *
     * @param results how many results stand before it
     */
    record End(int results) {}

    private RunFile() {}

    /**
     * Writes a run in place of what the file held before, which stays until the new text is whole.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Run run, Path file) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(whole, text(run));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static String text(Run run) {
        StringBuilder text = new StringBuilder(opening(run));
        run.results().forEach(result -> text.append(line(Kind.RESULT, result)));
        run.paths().forEach(path -> text.append(line(Kind.PATH, path)));
        run.known().forEach(known -> text.append(line(Kind.KNOWN, known)));
        run.diagnoses().forEach(diagnosis -> text.append(line(Kind.DIAGNOSIS, diagnosis)));
        if (run.ended()) {
            text.append(line(Kind.END, new End(run.results().size())));
        }
        return text.toString();
    }

    /** What is known before any case is judged. */
    static String opening(Run run) {
        StringBuilder text = new StringBuilder();
        text.append(line(Kind.HEAD, run.head()));
        run.clauses().forEach(clause -> text.append(line(Kind.CLAUSE, clause)));
        run.cases().forEach(each -> text.append(line(Kind.CASE, each)));
        run.errata().forEach(erratum -> text.append(line(Kind.ERRATUM, erratum)));
        return text.toString();
    }

    static String line(Kind kind, Object content) {
        ObjectNode line = Json.LINES.createObjectNode().put("kind", kind.id());
        if (kind == Kind.HEAD) {
            line.put("format", FORMAT);
        }
        ObjectNode fields = Json.LINES.valueToTree(content);
        return Json.LINES.writeValueAsString(line.setAll(fields)) + "\n";
    }

    /**
     * Reads the run that {@link #write} or a {@link RunLog} wrote. Where the file breaks off, in a line or between two, what
     * stands before that is read, as a run that did not come to its end.
     *
     * @throws RunFileException if there is no such file, it cannot be read, or it does not hold a run; the message tells what to do
     * @throws IOException if the file is there and cannot be read
     */
    public static Run read(Path file) throws IOException {
        RunFileReader reader = new RunFileReader(file);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            boolean cut = isCut(file);
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                reader.accept(line, cut && next == null);
                line = next;
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

    /** Whether the file breaks off in a line. */
    private static boolean isCut(Path file) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            bytes.position(Math.max(0, bytes.size() - 1)).read(last);
            return last.array()[0] != '\n';
        }
    }
}
