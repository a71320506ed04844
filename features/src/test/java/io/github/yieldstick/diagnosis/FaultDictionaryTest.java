package io.github.yieldstick.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dictionary that is shipped; written again where {@code -Dyieldstick.dictionary=update} asks for it. */
class FaultDictionaryTest {
    private static final String AGAIN =
            "Measure again what changed, which takes seconds to minutes a case: mvn test -pl features -am"
                    + " -Dtest=FaultDictionaryTest -Dsurefire.failIfNoSpecifiedTests=false -Dyieldstick.dictionary=update";

    /** The tests run where the build was called, which need not be this module. */
    private static final Path WRITTEN = Path.of(
            System.getProperty("basedir", ""),
            "src/main/resources/io/github/yieldstick/diagnosis",
            FaultDictionaryFile.NAME);

    /** What was measured is on disk after so many cases, so that a long measurement can be broken off and go on another time. */
    private static final int SAVED_AFTER = 20;

    /** A case that changed is left out of a diagnosis, so that a few of them may wait. */
    private static final double MOST_STALE = 0.05;

    private static final List<Case> CASES = DictionaryMaker.judged(Corpus.load().cases());

    private static FaultDictionary dictionary = FaultDictionary.empty();

    @BeforeAll
    static void read() throws IOException {
        dictionary = FaultDictionaryFile.load();
        if ("update".equals(System.getProperty("yieldstick.dictionary"))) {
            DictionaryMaker maker = new DictionaryMaker(dictionary, CASES, WrongText.all());
            List<Case> missing = new ArrayList<>(maker.missing());
            missing.sort(Comparator.comparing(each -> each.subject() instanceof Subject.Source));
            for (int at = 0; at < missing.size(); at += SAVED_AFTER) {
                dictionary = maker.make(missing.subList(at, Math.min(missing.size(), at + SAVED_AFTER)));
                Files.write(WRITTEN, FaultDictionaryFile.write(dictionary));
            }
        }
    }

    @Test
    void was_measured_on_cases_that_are_what_they_were_then() {
        Map<String, String> digests = KnownCase.digests(CASES);
        List<String> stale = dictionary.cases().stream()
                .filter(known -> !known.isStill(digests))
                .map(KnownCase::id)
                .toList();
        assertThat(stale)
                .as(
                        "%s of %s known cases have changed since they were measured. %s",
                        stale.size(), dictionary.cases().size(), AGAIN)
                .hasSizeLessThanOrEqualTo((int) (MOST_STALE * dictionary.cases().size()));
    }

    @Test
    void holds_every_wrong_engine_as_it_stands() {
        List<String> known = dictionary.faults().stream()
                .map(fault -> WrongText.key(fault.change(), fault.asked()))
                .toList();
        List<String> all =
                WrongText.all().stream().map(WrongText::key).distinct().toList();
        assertThat(known).as(AGAIN).containsExactlyElementsOf(all);
    }

    @Test
    void was_measured_on_almost_every_case() {
        List<String> known = dictionary.cases().stream().map(KnownCase::id).toList();
        assertThat(CASES.stream().map(Case::id).filter(id -> !known.contains(id)))
                .as(AGAIN)
                .hasSizeLessThanOrEqualTo((int) (MOST_STALE * CASES.size()));
    }

    @Test
    void is_the_same_when_it_is_written_and_read_again() throws IOException {
        assertThat(FaultDictionaryFile.read(FaultDictionaryFile.write(dictionary)))
                .isEqualTo(dictionary);
    }
}
