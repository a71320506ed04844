package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.run.BookCorpus;
import io.github.yieldstick.run.CannotWrite;
import io.github.yieldstick.run.KitFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yieldstick book}. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the book of the machine: what the helper does, clause by clause, as one file.",
            "DIR/book.html needs nothing beside it and no network; a browser prints it. It holds how the machine works and what",
            "the words mean, the helper's text line by line with what guards it, what each revision changed, and for each clause",
            "why it is so, a case that shows it, and where documents and ECMAScript say otherwise. No engine is judged for it."
        })
final class BookCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write book.html to.")
    private Path out = Path.of("");

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Path folder = OutFolder.checked(out).toAbsolutePath();
        try {
            Path book = Reports.writeBook(BookCorpus.of(Corpus.load()), KitFacts.all(), folder);
            console.out().println("Book: " + book);
        } catch (IOException unwritable) {
            throw CannotWrite.book(folder, unwritable);
        }
        return ExitCode.OK.number();
    }
}
