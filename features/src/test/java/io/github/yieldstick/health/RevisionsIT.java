package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.facade.HelperBehindFacade;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.EngineDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The five real texts as engines: the judge is judged by them. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class RevisionsIT {
    private static final String NEWEST = HelperText.R2_7_0.revision();
    private static final Corpus CORPUS = Corpus.load();

    private static Map<String, List<String>> failures = Map.of();

    @BeforeAll
    static void judgeTheTexts() {
        List<ReadyEngine> engines = new ArrayList<>();
        for (HelperText text : HelperText.values()) {
            engines.add(behindFacade(text));
            engines.add(FaultyHelper.ready(asNewest(text), text, NEWEST));
        }
        try (Realms realms = new Realms()) {
            failures = new Hunt(CORPUS.cases(), realms, Bounds.standard()).catches(engines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_text_conforms_to_its_own_revision(HelperText text) {
        assertThat(failures.get(own(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.0, DEL.13 DEL.18 DEL.19 DEL.6 DEL.8 GEN.20 GEN.21 GEN.23 GEN.7 GEN.9 ORC.8",
        "1.6.0, DEL.13 DEL.18 DEL.19 DEL.6 DEL.8 GEN.23 GEN.9 ORC.8",
        "1.9.2, GEN.23 GEN.9 ORC.8",
        "2.4.1, GEN.23 GEN.9",
        "2.7.0, ''"
    })
    void asked_to_match_the_newest_an_older_text_fails_just_the_clauses_that_changed_after_it(
            String revision, String clauses) {
        assertThat(clausesOf(failures.get(asNewest(HelperText.of(revision))))).isEqualTo(clauses);
    }

    @ParameterizedTest
    @EnumSource
    void and_of_those_no_case_that_holds_for_its_own_revision(HelperText text) {
        List<String> foreign = CORPUS.cases().stream()
                .filter(known -> !known.record().revisions().contains(text.revision()))
                .map(Case::id)
                .toList();
        assertThat(foreign).containsAll(failures.get(asNewest(text)));
    }

    @Test
    void five_texts_were_judged_twice() {
        assertThat(failures).hasSize(2 * HelperText.values().length);
    }

    /** As anybody else's engine is judged. */
    private static ReadyEngine behindFacade(HelperText text) {
        EngineDescription description =
                new EngineDescription("helper", text.release(), text.revision(), HelperBehindFacade.CAPABILITIES);
        return new ReadyEngine(own(text), description, () -> SeatedEngine.of(new HelperBehindFacade(text)));
    }

    private static String own(HelperText text) {
        return text.revision() + " itself";
    }

    private static String asNewest(HelperText text) {
        return text.revision() + " as the newest";
    }

    private static String clausesOf(List<String> cases) {
        return String.join(
                " ",
                cases.stream()
                        .map(id -> id.replaceFirst("-.*", ""))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
