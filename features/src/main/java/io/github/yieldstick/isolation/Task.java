package io.github.yieldstick.isolation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.yieldstick.batch.Batch;
import io.github.yieldstick.corpus.UnwrittenCase;
import io.github.yieldstick.judge.Budget;
import java.util.List;

/** What a worker is asked to do. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Task.Describe.class, name = "describe"),
    @JsonSubTypes.Type(value = Task.Judge.class, name = "judge"),
    @JsonSubTypes.Type(value = Task.Compare.class, name = "compare"),
    @JsonSubTypes.Type(value = Task.CompareBatch.class, name = "compareBatch"),
    @JsonSubTypes.Type(value = Task.Follow.class, name = "follow"),
    @JsonSubTypes.Type(value = Task.Execute.class, name = "execute")
})
sealed interface Task {

    /** Open an engine, and say who it is. */
    record Describe(String engine) implements Task {}

    /** Judge the case that stands at that place, on an engine. */
    record Judge(String engine, String caseId, String place, Budget budget) implements Task {}

    /** Hold an engine against the real helper in cases that nobody has written. */
    record Compare(String engine, List<UnwrittenCase> cases) implements Task {}

    /** Hold an engine against the real helper in many programs that are given as data. */
    record CompareBatch(String engine, Batch batch) implements Task {}

    /** Follow the bundled engine through a case that is given as a body. */
    record Follow(String caseId, String revision) implements Task {}

    /** Run a program on an engine, behind preludes, for so many seconds at most. */
    record Execute(String engine, List<String> preludes, String file, long seconds) implements Task {}
}
