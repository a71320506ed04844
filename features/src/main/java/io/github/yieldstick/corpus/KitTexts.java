package io.github.yieldstick.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Where the kit's own texts are taken from: the clauses, the errata, the scenarios, and the lowered texts of cases from source.
 * A text is named as below the folder {@code features}: {@code clauses.yaml}, {@code scenarios/opcodes/yield.feature}.
 */
public sealed interface KitTexts permits BundledTexts, CorpusFolder {
    /** The registry of clauses. */
    String CLAUSES = "clauses.yaml";

    /** Where the documents are wrong. */
    String ERRATA = "errata.yaml";

    /** The folder with the scenarios. */
    String SCENARIOS = "scenarios/";

    /** The folder with the lowered texts. */
    String LOWERED = "lowered/";

    /** What every feature file's name ends with. */
    String FEATURE = ".feature";

    /** The texts that the kit brings with it. */
    static KitTexts bundled() {
        return BundledTexts.TEXTS;
    }

    /**
     * A text.
     *
     * @throws ScenarioProblem if it is not there, or is no text
     */
    default String read(String name) {
        return find(name)
                .orElseThrow(() -> new ScenarioProblem(
                        displayName(name) + ": expected the kit's " + name + ", found no such file; put it there."));
    }

    /**
     * A text; empty where there is none.
     *
     * @throws ScenarioProblem if it is there, and is no text
     */
    Optional<String> find(String name);

    /** The names of all feature files, sorted. */
    List<String> features();

    /** The name by which places in a text are told. */
    String displayName(String name);
}
