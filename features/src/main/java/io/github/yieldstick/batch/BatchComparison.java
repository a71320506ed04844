package io.github.yieldstick.batch;

import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an engine against the real helper of its revision in the programs of a batch, by what they make observable. It is fast and
 * sees a little less than a comparison of traces does; where it sees a difference, that has the last word.
 */
public final class BatchComparison {
    private static final String NAME = "batch";

    private final BatchRun run;

    public BatchComparison(Realms realms) {
        this.run = new BatchRun(realms);
    }

    /**
     * What came of each program, in their order.
     *
     * @throws ProgramFault if the engine's own text does not load
     */
    public List<BatchResult> compare(Batch batch, ReadyEngine engine) {
        return compare(batch, real(batch, engine.description().revision()), engine);
    }

    /** What the real helper of a revision does in each program, with the situations that it comes to. */
    public List<ProgramTrace> real(Batch batch, String revision) {
        HelperText text = HelperText.of(revision);
        return run.told(batch, true, () -> SeatedEngine.of(text));
    }

    /**
     * What came of each program, in their order, for one of many engines.
     *
     * @param helper what the real helper does in them
     * @throws ProgramFault if the engine's own text does not load
     */
    public List<BatchResult> compare(Batch batch, List<ProgramTrace> helper, ReadyEngine engine) {
        List<ProgramTrace> engines = run.told(batch, false, () -> engine.seat(NAME, Budget.USUAL));
        List<BatchResult> results = new ArrayList<>();
        for (int i = 0; i < helper.size(); i++) {
            results.add(result(helper.get(i), engines.get(i)));
        }
        return results;
    }

    private static BatchResult result(ProgramTrace helper, ProgramTrace engine) {
        if (!(helper instanceof ProgramTrace.Seen right)
                || !right.isDefined()
                || engine instanceof ProgramTrace.NotTried) {
            return BatchResult.UNDECIDED;
        }
        if (!(engine instanceof ProgramTrace.Seen other)) {
            return new BatchResult(BatchResult.Kind.DIFFERS, "no end", right.reached());
        }
        return right.text().equals(other.text())
                ? new BatchResult(BatchResult.Kind.SAME, "", right.reached())
                : new BatchResult(BatchResult.Kind.DIFFERS, Parting.of(right.text(), other.text()), right.reached());
    }
}
