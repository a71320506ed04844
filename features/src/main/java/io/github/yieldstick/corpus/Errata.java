package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.run.ErratumRecord;
import java.util.List;

/** Where the documents are wrong, read from {@code errata.yaml}. */
final class Errata {
    private Errata() {}

    /** Every entry, in the order of the file; throws {@link ScenarioProblem} with its place, if it is written wrongly. */
    static List<ErratumRecord> of(KitTexts texts) {
        return List.of(
                YamlText.read(texts.displayName(KitTexts.ERRATA), texts.read(KitTexts.ERRATA), ErratumRecord[].class));
    }
}
