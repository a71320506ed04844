package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.reports.run.CaseRecord;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * A case that faults were measured on.
 *
 * @param id the case's id
 * @param digest of all that decides what it asks; another one makes what was measured worthless
 * @param symptoms every way in which a fault fails it
 */
record KnownCase(String id, String digest, List<Symptom> symptoms) {
    static final char PASSED = '.';
    static final char NOT_ASKED = ' ';
    /** Stands for all symptoms for which there is no letter left. */
    private static final char OTHERWISE = '~';

    private static final String LETTERS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-/:;<=>?@[]^_{|}"
                    + between('\u00a1', '\u024f');
    private static final Symptom OTHER = new Symptom("otherwise", "");

    /** Stands in place of the symptoms where the case cannot be measured. */
    private static final Symptom UNFIT = new Symptom("unfit", "");

    KnownCase {
        symptoms = List.copyOf(symptoms);
    }

    /** A case on which no fault can be measured. */
    static KnownCase unfit(String id, String digest) {
        return new KnownCase(id, digest, List.of(UNFIT));
    }

    private static String between(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Whether faults can be measured on it. */
    boolean isFit() {
        return !symptoms.equals(List.of(UNFIT));
    }

    /** How a fault with that letter fails the case; empty where it passes or was not asked. */
    Optional<Symptom> symptom(char letter) {
        return switch (letter) {
            case PASSED, NOT_ASKED -> Optional.empty();
            case OTHERWISE -> Optional.of(OTHER);
            default -> Optional.of(symptoms.get(LETTERS.indexOf(letter)));
        };
    }

    /** The letter of what came of the case. */
    char letter(Optional<Symptom> outcome) {
        int letter = outcome.map(symptoms::indexOf).orElse(0);
        char ofSymptom = letter < 0 || letter >= LETTERS.length() ? OTHERWISE : LETTERS.charAt(letter);
        return outcome.isPresent() ? ofSymptom : PASSED;
    }

    /** Whether the case is what it was when it was measured. */
    boolean isStill(Map<String, String> digests) {
        return digest.equals(digests.get(id));
    }

    /** The digests of cases as they stand now, by their ids. */
    static Map<String, String> digests(Collection<Case> cases) {
        return cases.stream().collect(Collectors.toMap(Case::id, KnownCase::digest));
    }

    /** The digest of a case as it stands now. */
    static String digest(Case known) {
        CaseRecord record = known.record();
        CRC32 digest = new CRC32();
        for (Object part : List.of(
                record.surroundingCode(),
                record.body(),
                record.source(),
                record.columns(),
                record.rows(),
                record.revisions(),
                record.setting())) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(digest.getValue());
    }
}
