package io.github.yieldstick.reports.site.health;

import io.github.yieldstick.reports.health.DiagnosisFigure;
import io.github.yieldstick.reports.health.DiagnosisFigures;
import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.HealthFile;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.health.IdleCase;
import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the page of kit health shows.
 *
 * @param headline the health in a sentence
 * @param remedy what to do where there is nothing to show; else empty
 * @param measured the health; empty where there is none to show
 * @param diagnosis how often a diagnosis is right, as it comes with the kit
 */
public record HealthPage(String headline, String remedy, Optional<Measured> measured, List<DiagnosisFigure> diagnosis) {

    /** What it shows without the figures that come with the kit. */
    public HealthPage(String headline, String remedy, Optional<Measured> measured) {
        this(headline, remedy, measured, List.of());
    }

    /**
     * Kit health.
     *
     * @param index the health itself
     * @param figures what became of the faults, a line an origin, and one for all
     * @param lines what became of the changes of each line of the helper's texts; empty where there are none
     * @param families what became of the faults of each family; empty where there are none
     * @param cases how many cases catch a fault, in words; empty where that is not known
     * @param complete whether every fault was tried against every case
     * @param uncaught the faults that are neither caught nor proved invisible
     * @param invisible the faults that are proved invisible
     * @param groups the pages of all faults, by what they share
     * @param idle the cases that catch nothing
     */
    public record Measured(
            HealthIndex index,
            List<FaultFigure> figures,
            List<FaultFigure> lines,
            List<FaultFigure> families,
            String cases,
            boolean complete,
            FaultTable uncaught,
            FaultTable invisible,
            List<Group> groups,
            List<Idle> idle) {

        /** How much the pages of failed cases tell, in a sentence; empty where that was not measured. */
        String explained() {
            return index.health()
                    .explained()
                    .map(told ->
                            ("%s wrong engines failed cases %s times: the page of the case says in a sentence what is wrong"
                                            + " in %s, and names the clause that decides there in %s.")
                                    .formatted(
                                            told.engines(),
                                            told.failures(),
                                            share(told.sentences(), told.failures()),
                                            share(told.clauses(), told.failures())))
                    .orElse("");
        }

        private static String share(int some, int all) {
            long tenths = all == 0 ? 0 : 1000L * some / all;
            return "%s (%s.%s %%)".formatted(some, tenths / 10, tenths % 10);
        }

        boolean foldsIdle() {
            return idle.size() > FaultTable.OPEN_UP_TO;
        }
    }

    /** The page of a group of faults, and where it lies. */
    public record Group(String href, FaultsPage page) {}

    /** A case that catches nothing; without a reason, which it should have, where that is empty. */
    record Idle(String id, String href, List<Prose> reason) {}

    /** What the page shows for the {@code health.json} in the directory, or for want of one, with the figures that come with the kit. */
    public static HealthPage in(Path directory) throws IOException {
        HealthPage own = ofFile(directory);
        return new HealthPage(own.headline(), own.remedy(), own.measured(), DiagnosisFigures.shipped());
    }

    private static HealthPage ofFile(Path directory) throws IOException {
        Path file = directory.resolve(HealthFile.NAME);
        if (Files.notExists(file)) {
            return new HealthPage(
                    "Kit health was not measured in this run.",
                    "The page fills once kit health is measured into the same directory.",
                    Optional.empty());
        }
        try {
            return of(new HealthIndex(HealthFile.read(file)));
        } catch (RunFileException e) {
            // A report is always written: what is wrong with the file stands on its page, without the machine's path.
            String found = String.valueOf(e.getMessage()).replace(file.toString(), HealthFile.NAME);
            return new HealthPage("Kit health cannot be read.", found, Optional.empty());
        }
    }

    /** What the page shows for this health. */
    public static HealthPage of(HealthIndex index) {
        List<Fault> faults = index.health().faults();
        List<FaultGroup> groups = FaultGroup.of(faults);
        Measured measured = new Measured(
                index,
                FaultFigure.of(faults),
                figures(groups, Fault.Origin.GENERATED),
                figures(groups, Fault.Origin.FAMILY),
                index.isComplete() ? "%s of %s".formatted(index.catchingCases(), index.judgedCases()) : "",
                index.isComplete(),
                FaultTable.of(faults, Fault.Fate.UNCAUGHT),
                FaultTable.of(faults, Fault.Fate.INVISIBLE),
                groups.stream()
                        .map(group -> new Group(group.href(), FaultsPage.of(group, index.isComplete())))
                        .toList(),
                index.health().idle().stream().map(HealthPage::idle).toList());
        return new HealthPage(headline(index), "", Optional.of(measured));
    }

    private static List<FaultFigure> figures(List<FaultGroup> groups, Fault.Origin origin) {
        return groups.stream()
                .filter(group -> group.origin() == origin)
                .map(FaultFigure::of)
                .toList();
    }

    private static Idle idle(IdleCase idle) {
        return new Idle(
                idle.caseId(),
                Address.ofCase(idle.caseId()),
                Prose.of(idle.reason().strip()));
    }

    private static String headline(HealthIndex index) {
        int tried = index.health().faults().size();
        int uncaught = index.faults(Fault.Fate.UNCAUGHT).size();
        if (tried == 0) {
            return "No fault was tried, so nothing is known of the kit.";
        }
        if (uncaught > 0) {
            return "%s of %s %s neither caught nor proved invisible: the kit has %s."
                    .formatted(
                            uncaught,
                            tried,
                            tried == 1 ? "fault is" : uncaught == 1 ? "faults is" : "faults are",
                            uncaught == 1 ? "a hole" : "holes");
        }
        String all = tried == 1 ? "The one fault is" : "All %s faults are".formatted(tried);
        return all
                + (index.faults(Fault.Fate.INVISIBLE).isEmpty()
                        ? " caught by the kit."
                        : " caught by the kit, or proved to change nothing that can be seen.");
    }
}
