package io.github.yieldstick.known;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The failures that a user has declared. A declared failure does not make a run red; a declaration that is no longer true
 * does.
 */
public final class KnownFailures {
    private final List<KnownFailure> entries;

    private KnownFailures(List<KnownFailure> entries) {
        this.entries = List.copyOf(entries);
    }

    /** No failure is declared. */
    public static KnownFailures none() {
        return new KnownFailures(List.of());
    }

    static KnownFailures of(List<KnownFailure> entries) {
        return new KnownFailures(entries);
    }

    /**
     * Reads a file of known failures; {@link #firstVersion} explains its keys.
     *
     * @throws WrongUsage if the file cannot be read, or an entry of it is written wrongly; the message tells the place
     */
    public static KnownFailures read(Path file) {
        try {
            return of(new KnownFailuresReader(file.toString()).read(Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw new WrongUsage(
                    file + ": expected a file of known failures, found none; write one, or name no such file.");
        } catch (CharacterCodingException e) {
            throw new WrongUsage(file + ": expected text in UTF-8, found other bytes; save the file as UTF-8.");
        } catch (IOException e) {
            throw new WrongUsage(file + ": expected a file of known failures, found what cannot be read ("
                    + e.getMessage() + "); name a file that can.");
        }
    }

    /**
     * The same entries in a run of those engines: an entry names one as the report does, or as it was asked for.
     *
     * @param engines the engines of the run
     */
    public KnownFailures on(List<Run.EngineRecord> engines) {
        Map<String, String> forms =
                engines.stream().collect(Collectors.toMap(Run.EngineRecord::id, Run.EngineRecord::form));
        return of(entries.stream().map(entry -> entry.on(forms)).toList());
    }

    /**
     * The text of a file that declares every failure of a run that was made without known failures. The kit's own faults
     * are not declared.
     *
     * @param run the run
     * @param until the last day on which the entries hold
     */
    public static String firstVersion(Run run, LocalDate until) {
        return new FirstVersion(run, until).text();
    }

    /**
     * The results of one case as they are to be shown while a run goes on. Whether a pattern covers too many cases is not
     * known until the run is over; {@link #apply} has the last word.
     *
     * @param judged the case
     * @param results what came of it, as the judge gave it
     * @param today the day on which entries hold or have lapsed
     */
    public List<CaseResult> settle(CaseRecord judged, List<CaseResult> results, LocalDate today) {
        if (judged.profile() == Profile.OBSERVED) {
            return results;
        }
        Map<KnownFailure, String> lapsed = new HashMap<>();
        entries.stream().filter(entry -> entry.hasLapsed(today)).forEach(entry -> lapsed.put(entry, lapsed(entry)));
        Settlement settlement = new Settlement(entries, lapsed);
        return results.stream().map(settlement::settle).toList();
    }

    /**
     * The run with the known failures in it: each result settled, and each entry with what the run says of it.
     *
     * @param run the run, its results as the judge gave them
     * @param today the day on which entries hold or have lapsed
     */
    public Run apply(Run run, LocalDate today) {
        EntryCheck standing = new EntryCheck(run, today);
        List<KnownFailureRecord> known = new ArrayList<>();
        Map<KnownFailure, String> idle = new HashMap<>();
        for (KnownFailure entry : entries) {
            KnownFailureRecord found = standing.of(entry);
            known.add(found);
            objection(entry, found).ifPresent(objection -> idle.put(entry, objection));
        }
        Settlement settlement = new Settlement(entries, idle);
        Set<String> observed = run.cases().stream()
                .filter(each -> each.profile() == Profile.OBSERVED)
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
        List<CaseResult> results = run.results().stream()
                .map(result -> observed.contains(result.caseId()) ? result : settlement.settle(result))
                .toList();
        return run.settled(results, known);
    }

    /** Why an entry excuses nothing; empty for one that does. */
    private static Optional<String> objection(KnownFailure entry, KnownFailureRecord found) {
        return switch (found.state()) {
            case HOLDS, UNDECIDED, DIFFERS, PASSES, MATCHES_NOTHING -> Optional.empty();
            case LAPSED -> Optional.of(lapsed(entry));
            case COVERS_TOO_MANY ->
                Optional.of(
                        "covers " + found.cases().size() + " failing cases, at most " + KnownFailureRecord.MOST_CASES);
        };
    }

    private static String lapsed(KnownFailure entry) {
        return "held until " + entry.until();
    }
}
