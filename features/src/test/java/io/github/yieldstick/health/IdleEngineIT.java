package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** An engine that does nothing, on the cases from source; the hunt for faults tries it on the others. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class IdleEngineIT {

    @Test
    void it_passes_no_case_from_source() {
        HelperFile nothing =
                new HelperFile(Text.of("nothing.js", "exports.__generator = function () {};"), "__generator");
        EngineDescription description =
                new EngineDescription("nothing", "1", HelperText.newest().revision(), Set.of(Capability.values()));
        ReadyEngine idle = new ReadyEngine("nothing", description, () -> SeatedEngine.of(nothing));
        try (Realms realms = new Realms()) {
            Judge judge = new Judge(realms, Bounds.standard());
            List<String> passed = Corpus.load().cases().stream()
                    .filter(known -> known.subject() instanceof Subject.Source)
                    .parallel()
                    .flatMap(known -> judge.judge(known, List.of(idle)).stream())
                    .filter(result -> result.outcome() == Outcome.PASS)
                    .map(result -> result.caseId())
                    .toList();
            assertThat(passed).isEmpty();
        }
    }
}
