package io.github.yieldstick.isolation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.yieldstick.batch.BatchResult;
import io.github.yieldstick.exec.ProgramResult;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.List;

/** What a worker says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Answer.Rested.class, name = "rested"),
    @JsonSubTypes.Type(value = Answer.Described.class, name = "described"),
    @JsonSubTypes.Type(value = Answer.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Answer.Compared.class, name = "compared"),
    @JsonSubTypes.Type(value = Answer.BatchCompared.class, name = "batchCompared"),
    @JsonSubTypes.Type(value = Answer.Followed.class, name = "followed"),
    @JsonSubTypes.Type(value = Answer.Executed.class, name = "executed"),
    @JsonSubTypes.Type(value = Answer.Unusable.class, name = "unusable"),
    @JsonSubTypes.Type(value = Answer.Failed.class, name = "failed")
})
sealed interface Answer {

    /** Whether the worker is not to be used again. */
    default boolean spent() {
        return false;
    }

    /** From here on it is the engine that is at work; another answer follows. */
    record Begun() implements Answer {}

    /** From here on it is the kit that is at work again; another answer follows. */
    record Rested() implements Answer {}

    /** Who the engine is. */
    record Described(EngineDescription description) implements Answer {}

    /**
     * What came of the case.
     *
     * @param spent whether the worker is not to be used again, as something in it goes on that cannot be stopped
     */
    record Judged(CaseResult result, boolean spent) implements Answer {}

    /**
     * What came of cases that nobody has written, in their order.
     *
     * @param spent as for a case
     */
    record Compared(List<CaseResult> results, boolean spent) implements Answer {
        public Compared {
            results = List.copyOf(results);
        }
    }

    /**
     * What came of the programs of a batch, in their order.
     *
     * @param spent as for a case
     */
    record BatchCompared(List<BatchResult> results, boolean spent) implements Answer {
        public BatchCompared {
            results = List.copyOf(results);
        }
    }

    /**
     * The engine's path.
     *
     * @param spent as for a case
     */
    record Followed(MachinePath path, boolean spent) implements Answer {}

    /**
     * What came of the program.
     *
     * @param spent as for a case
     */
    record Executed(ProgramResult result, boolean spent) implements Answer {}

    /** The engine cannot be used. */
    record Unusable(String sentence) implements Answer {}

    /** The kit's own fault. */
    record Failed(String sentence) implements Answer {}

    /**
     * The worker itself has ended. It does not say so: it is what is heard instead of a last answer.
     *
     * @param begun whether the engine had begun
     * @param late whether it was ended because it gave no answer in time
     * @param sentence what happened
     */
    record Ended(boolean begun, boolean late, String sentence) implements Answer {}
}
