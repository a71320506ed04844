package io.github.yieldstick.reports.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code run.jsonl} while the run goes on, so that nothing that was found out is lost with its process. The file has no
 * end line: {@link RunFile#write} puts the whole run in its place when it is over. Used by one thread at a time.
 */
public final class RunLog implements AutoCloseable {
    private final BufferedWriter file;

    private RunLog(BufferedWriter file) {
        this.file = file;
    }

    /**
     * Begins the file, over what it held before.
     *
     * @param run the run before any case is judged
     * @param directory where to write; made if it is not there
     * @throws IOException if the file cannot be written
     */
    public static RunLog begin(Run run, Path directory) throws IOException {
        Files.createDirectories(directory);
        BufferedWriter file = Files.newBufferedWriter(directory.resolve(RunFile.NAME));
        file.write(RunFile.opening(run));
        file.flush();
        return new RunLog(file);
    }

    /**
     * Adds what came of one case; it is in the file when this returns.
     *
     * @throws IOException if the file cannot be written
     */
    public void add(List<CaseResult> results, List<PathRecord> paths) throws IOException {
        for (CaseResult result : results) {
            file.write(RunFile.line(RunFile.Kind.RESULT, result));
        }
        for (PathRecord path : paths) {
            file.write(RunFile.line(RunFile.Kind.PATH, path));
        }
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
