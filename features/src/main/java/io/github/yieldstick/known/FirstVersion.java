package io.github.yieldstick.known;

import io.github.yieldstick.corpus.CaseId;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.text.Glob;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the first version of a file of known failures, for a person to go on with. */
final class FirstVersion {
    private static final String HEADER = """
            # Known failures: cases of which it is known that they fail. They do not make a run red, and they are run.
            #
            # case        the id of a case, or a pattern that names at least its chapter, DEL.8-*, or its first word, mine-*.
            #             A pattern may cover %s failing cases; each case that it names has to fail.
            # engine      the engine as the report calls it or as it was asked for, or a pattern: 'helper:*'. Every engine where the key is missing.
            #             An asterisk of the engine's own is written [*].
            # outcome     what comes of the case: %s.
            # divergence  a piece of what the engine does where it first does otherwise, %s where that is nothing;
            #             where no divergence is shown, a piece of the outcome's reason. Needed for fail.
            # reason      why the case fails.
            # link        where more is said of it. May be left out.
            # until       the last day on which the entry holds.
            #
            # An entry that passes, that names no case of the run, or whose last day is over makes the run red.
            # A failure of another outcome or with another divergence stands as it is.
            """;
    private static final Pattern PLAIN = Pattern.compile("[ -~]+");
    // The text may hold half a surrogate pair, which no file in UTF-8 can.
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Run run;
    private final LocalDate until;
    private final Set<String> observed;
    private final StringBuilder text = new StringBuilder();

    FirstVersion(Run run, LocalDate until) {
        this.run = run;
        this.until = until;
        this.observed = run.cases().stream()
                .filter(each -> each.profile() == Profile.OBSERVED)
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
    }

    String text() {
        text.append(HEADER.formatted(KnownFailureRecord.MOST_CASES, EntryReader.OUTCOMES, Symptom.NOTHING));
        run.results().stream().filter(this::isDeclared).forEach(this::entry);
        return text.toString();
    }

    /** The kit's own faults are to be mended, not declared; what is only observed makes no run red. */
    private boolean isDeclared(CaseResult result) {
        return result.outcome().canBeDeclared()
                && result.outcome() != Outcome.ERROR
                && !observed.contains(result.caseId());
    }

    private void entry(CaseResult result) {
        text.append("\n- case: ").append(plainOrQuoted(result.caseId())).append('\n');
        if (run.head().engines().size() > 1) {
            line("engine", quoted(Glob.of(result.engine())));
        }
        line("outcome", result.outcome().id());
        if (result.outcome() == Outcome.FAIL) {
            line("divergence", quoted(Symptom.of(result)));
        }
        line("reason", "not yet explained");
        line("until", until.toString());
    }

    private void line(String key, String value) {
        text.append("  ").append(key).append(": ").append(value).append('\n');
    }

    /** Ids that are free may say something else to YAML: null, 12. */
    private static String plainOrQuoted(String id) {
        return CaseId.isOfTheKit(id) ? id : quoted(id);
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches()
                ? "'" + value.replace("'", "''") + "'"
                : ESCAPING.writeValueAsString(value).replace("\u007f", "\\u007f"); // which YAML does not take as it is
    }
}
