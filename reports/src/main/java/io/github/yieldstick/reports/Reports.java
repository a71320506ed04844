package io.github.yieldstick.reports;

import io.github.yieldstick.reports.files.JUnitXml;
import io.github.yieldstick.reports.files.MarkdownSummary;
import io.github.yieldstick.reports.files.OpenTestReport;
import io.github.yieldstick.reports.files.ReportJson;
import io.github.yieldstick.reports.files.VerdictBadge;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.HealthFile;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunFile;
import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.RunFolder;
import io.github.yieldstick.reports.site.Site;
import io.github.yieldstick.reports.site.cases.DrawnCase;
import io.github.yieldstick.reports.site.diff.ComparedRun;
import io.github.yieldstick.reports.site.diff.ComparisonPage;
import io.github.yieldstick.reports.site.diff.LinkedSite;
import io.github.yieldstick.reports.site.health.HealthPage;
import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes every report of a run, and of the kit's health, into a directory. */
public final class Reports {

    private Reports() {}

    /**
     * Writes {@code run.jsonl}, {@code report.json} with its schema, {@code junit.xml}, {@code open-test-report.xml},
     * {@code summary.md}, {@code badges/} and {@code site/} into the directory, in place of those that an earlier run left
     * there; other files stay as they are. A {@code health.json} that lies there already is shown on the page of kit health, a
     * {@code machine.json} in the book, and a {@code provenance.json} on a page of its own: all others are the same bytes whenever and
     * wherever the run is made.
     *
     * @param run the run
     * @param directory where to write; made if it is not there
     * @return the run's grade
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException as {@link Grader#grade} does
     */
    public static Grade write(Run run, Path directory) throws IOException {
        Files.createDirectories(directory);
        RunFile.write(run, directory.resolve(RunFile.NAME));
        RunIndex index = new RunIndex(run);
        Grade grade = Grader.grade(index);
        write(ReportJson.of(index, grade), directory.resolve(ReportJson.NAME));
        write(ReportJson.schema(), directory.resolve(ReportJson.SCHEMA));
        write(JUnitXml.of(index), directory.resolve(JUnitXml.NAME));
        write(OpenTestReport.of(index, grade), directory.resolve(OpenTestReport.NAME));
        write(MarkdownSummary.of(index, grade), directory.resolve(MarkdownSummary.NAME));
        writeBadges(VerdictBadge.of(index, grade), directory);
        writeSite(Site.files(index, grade, RunFolder.of(directory)), directory.resolve(Address.SITE));
        return grade;
    }

    /**
     * Writes {@code health.json} and the pages that show it. Where a run lies in the same directory, its reports are written
     * again, as they tell which faults a clause catches; where none does, the pages' links lead to cases that are not there yet.
     *
     * @param health what the kit notices of wrong engines
     * @param directory where to write; made if it is not there
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the faults and the idle cases contradict each other
     */
    public static void writeHealth(Health health, Path directory) throws IOException {
        HealthPage page = HealthPage.of(new HealthIndex(health));
        Path site = directory.resolve(Address.SITE);
        Files.createDirectories(site);
        HealthFile.write(health, directory.resolve(HealthFile.NAME));
        makeEmpty(site.resolve(Address.HEALTH_GROUPS), "*.html");
        writeFiles(Site.health(page), site);
        Optional<Run> run = runIn(directory);
        if (run.isPresent()) {
            write(run.get(), directory);
        }
    }

    /** The run that lies there; empty where there is none, or one of another version of the kit. */
    private static Optional<Run> runIn(Path directory) throws IOException {
        try {
            return Optional.of(RunFile.read(directory.resolve(RunFile.NAME)));
        } catch (RunFileException none) {
            return Optional.empty();
        }
    }

    /**
     * Writes the page of the difference between two runs, {@code diff.html}, with its stylesheet and its script. It links to
     * those pages of the runs' sites that are there.
     *
     * @param before the run that the other is held against
     * @param folderBefore the folder in which it lies
     * @param after the other run
     * @param folderAfter the folder in which that lies
     * @param directory where to write; made if it is not there
     * @return the page
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the parts of a run contradict each other
     */
    public static Path writeDifference(Run before, Path folderBefore, Run after, Path folderAfter, Path directory)
            throws IOException {
        Files.createDirectories(directory);
        ComparisonPage page = ComparisonPage.of(
                new ComparedRun("before", new RunIndex(before), LinkedSite.of(directory, folderBefore)),
                new ComparedRun("after", new RunIndex(after), LinkedSite.of(directory, folderAfter)));
        writeFiles(Site.comparison(page), directory);
        return directory.resolve(ComparisonPage.NAME);
    }

    /**
     * Writes the book of the machine as one file, {@code book.html}, which needs nothing beside it.
     *
     * @param corpus a run in which nothing need be judged: its clauses, cases, errata, and the paths that are drawn
     * @param facts what is known of the machine itself
     * @param directory where to write; made if it is not there
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path writeBook(Run corpus, MachineFacts facts, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(Address.BOOK);
        write(Site.book(new RunIndex(corpus), Optional.of(facts)), file);
        return file;
    }

    /** The ids of the cases that the book draws, of which it needs the path. */
    public static Set<String> drawnInBook(List<CaseRecord> cases) {
        return cases.stream().collect(Collectors.groupingBy(CaseRecord::clause)).values().stream()
                .flatMap(ofClause -> DrawnCase.chosen(ofClause).stream())
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
    }

    /** The page to open first, in a directory that {@link #write} wrote. */
    public static Path firstPage(Path directory) {
        return directory.resolve(Address.SITE).resolve(Address.INDEX);
    }

    /** The file for other programs, in a directory that {@link #write} wrote. */
    public static Path json(Path directory) {
        return directory.resolve(ReportJson.NAME);
    }

    private static void writeSite(Map<String, String> files, Path site) throws IOException {
        makeEmpty(site.resolve(Address.CASES), "*.html");
        makeEmpty(site.resolve(Address.CHAPTERS), "*.html");
        makeEmpty(site.resolve(Address.COMPILED), "*.html");
        makeEmpty(site.resolve(Address.COMPILED), "*.js");
        makeEmpty(site.resolve(Address.ENGINES), "*.html");
        makeEmpty(site.resolve(Address.PROGRAMS), "*.js");
        makeEmpty(site.resolve(Address.HEALTH_GROUPS), "*.html");
        writeFiles(files, site);
    }

    private static void writeFiles(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getValue(), folder.resolve(file.getKey()));
        }
    }

    /** A badge that an earlier run left would tell a verdict that this run does not confirm. */
    private static void writeBadges(List<VerdictBadge> badges, Path directory) throws IOException {
        makeEmpty(directory.resolve(VerdictBadge.FOLDER), "*.{json,svg}");
        for (VerdictBadge badge : badges) {
            write(badge.json(), directory.resolve(badge.jsonFile()));
            write(badge.svg(), directory.resolve(badge.svgFile()));
        }
    }

    private static void makeEmpty(Path folder, String files) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, files)) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
    }

    private static void write(String text, Path file) throws IOException {
        // Not writeString: half a surrogate pair in a value would fail it, getBytes puts a question mark.
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
