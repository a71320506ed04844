package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.reports.run.CaseRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A case that faults were measured on.
 *
 * @param id the case's id
 * @param digest of all that decides what it asks; another one makes what was measured worthless
 * @param symptoms every way in which a fault fails it
 */
record KnownCase(String id, String digest, List<Symptom> symptoms) {
    KnownCase {
        symptoms = List.copyOf(symptoms);
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
