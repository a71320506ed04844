package io.github.yieldstick.known;

import io.github.yieldstick.corpus.CaseId;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.known.KnownFailuresReader.Field;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.text.Glob;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one entry from its keys and their values. */
final class EntryReader {
    /** Every key of an entry, in the order in which they are written. */
    static final List<String> KEYS = List.of("case", "engine", "outcome", "divergence", "reason", "link", "until");

    // At least the chapter, or the first word of one's own ids: a lone wildcard would excuse whatever goes wrong.
    private static final Pattern CASES = Pattern.compile("[\\p{L}\\p{N}]+[._-][\\p{L}\\p{N}._*-]*");
    static final String OUTCOMES = Arrays.stream(Outcome.values())
            .filter(Outcome::canBeDeclared)
            .map(Outcome::id)
            .collect(Collectors.joining(", "));

    private final KnownFailuresReader reader;
    private final int line;
    private final Map<String, Field> fields;

    /** Takes the entry's line and its keys; what is wrong with them is told by the reader. */
    EntryReader(KnownFailuresReader reader, int line, Map<String, Field> fields) {
        this.reader = reader;
        this.line = line;
        this.fields = fields;
    }

    /** The entry; throws {@link WrongUsage} if a key is missing or its value is wrong. */
    KnownFailure entry() {
        Glob cases = cases(required("case", "name a case or a pattern of cases"));
        Glob engine = optional("engine").map(field -> new Glob(field.text())).orElse(Glob.ANY);
        Outcome outcome = outcome(required("outcome", "name one of " + OUTCOMES));
        String divergence = outcome == Outcome.FAIL
                ? required("divergence", "quote a piece of what the engine does instead")
                        .text()
                : optional("divergence").map(Field::text).orElse("");
        return new KnownFailure(
                cases,
                engine,
                outcome,
                divergence,
                required("reason", "say why the case fails").text(),
                optional("link").map(this::link).orElse(""),
                until(required("until", "give the last day on which the entry is to hold, as in 2027-03-01")));
    }

    private Field required(String key, String remedy) {
        return optional(key)
                .orElseThrow(() -> reader.wrong(line, "an entry with the key " + key, "one without", remedy));
    }

    private Optional<Field> optional(String key) {
        Optional<Field> field = Optional.ofNullable(fields.get(key));
        field.filter(found -> found.text().isEmpty()).ifPresent(empty -> {
            throw reader.wrong(empty.line(), "a text for " + key, "none", "write one, or remove the key");
        });
        return field;
    }

    private Glob cases(Field field) {
        if (!CaseId.canBe(field.text()) && !CASES.matcher(field.text()).matches()) {
            throw reader.wrong(
                    field.line(),
                    "the id of a case, as DEL.8-01, or a pattern that names at least a chapter, as DEL.8-*,"
                            + " or the first word of ids of your own, as mine-*",
                    quoted(field),
                    "name the cases more closely");
        }
        return new Glob(field.text());
    }

    private Outcome outcome(Field field) {
        return Arrays.stream(Outcome.values())
                .filter(Outcome::canBeDeclared)
                .filter(outcome -> outcome.id().equals(field.text()))
                .findFirst()
                .orElseThrow(() -> reader.wrong(
                        field.line(), "one of the outcomes " + OUTCOMES, quoted(field), "write the expected one"));
    }

    private String link(Field field) {
        try {
            URI link = new URI(field.text());
            if (link.getHost() != null && List.of("http", "https").contains(link.getScheme())) {
                return field.text();
            }
        } catch (URISyntaxException e) {
            // Told below, as any other text that is no address.
        }
        throw reader.wrong(
                field.line(),
                "an address that begins with https:// or http://",
                quoted(field),
                "correct it, or remove the key");
    }

    private LocalDate until(Field field) {
        return Days.of(field.text())
                .orElseThrow(
                        () -> reader.wrong(field.line(), Days.EXPECTED, quoted(field), "write it as year-month-day"));
    }

    private static String quoted(Field field) {
        return "\"" + field.text() + "\"";
    }
}
