package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.batch.BatchComparison;
import io.github.yieldstick.batch.BatchResult;
import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.Verb;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Programs that travel together, and what is told of each. */
class BatchesTest {
    private static final Realms REALMS = new Realms();

    @AfterAll
    static void close() {
        REALMS.close();
    }

    private static ReadyEngine engine(Helper helper) {
        EngineDescription description =
                new EngineDescription("helper", "", HelperText.newest().revision(), Set.of());
        return new ReadyEngine("helper", description, () -> SeatedEngine.of(helper));
    }

    private static ReadyEngine wrong(String right, String wrong) {
        String text = HelperText.newest().text();
        assertThat(text).contains(right);
        return engine(new HelperFile(Text.of("wrong.js", text.replace(right, wrong)), "__generator"));
    }

    private static List<BatchResult> compared(List<BodyProgram> programs, ReadyEngine engine) {
        return new BatchComparison(REALMS).compare(ProgramComparison.batch(programs), engine);
    }

    private static List<BodyProgram> programs(int from, int to) {
        return LongStream.range(from, to)
                .mapToObj(number -> Search.program(5, number))
                .toList();
    }

    @Test
    void are_all_the_same_to_an_engine_that_does_as_the_helper() {
        List<BodyProgram> programs = programs(20, 80);
        for (ReadyEngine right :
                List.of(engine(HelperText.newest()), ReadyEngine.of("java", new JavaEngine(Revision.newest())))) {
            assertThat(compared(programs, right))
                    .hasSize(60)
                    .extracting(BatchResult::kind)
                    .containsOnly(BatchResult.Kind.SAME);
        }
    }

    @Test
    void part_in_a_batch_where_they_part_by_themselves() {
        ReadyEngine wrong = wrong("return { value: op[1], done: false }", "return { value: op[1], done: true }");
        List<BodyProgram> programs = programs(0, 24);
        Judge judge = new Judge(REALMS, Bounds.ofManySmall());
        List<Boolean> byThemselves = programs.stream()
                .map(program -> ProgramComparison.isFinding(
                        judge.compare(ProgramComparison.unwritten(program).asCase(), wrong)))
                .toList();
        assertThat(byThemselves).contains(true, false);
        assertThat(compared(programs, wrong))
                .extracting(result -> result.kind() == BatchResult.Kind.DIFFERS)
                .containsExactlyElementsOf(byThemselves);
    }

    @Test
    void are_not_held_up_by_one_that_comes_to_no_end() {
        Operand sent = Operand.number(3);
        BodyProgram ends = new BodyProgram(List.of(new Part(List.of(), Shrinking.PLAIN)), List.of(VerbCall.next(sent)));
        ReadyEngine hanging = wrong("if (f) throw", "while (op[1] === 3); if (f) throw");
        BodyProgram other = ends.withCall(0, VerbCall.next(Operand.number(4)));
        assertThat(compared(List.of(other, ends, other), hanging))
                .extracting(BatchResult::kind)
                .containsExactly(BatchResult.Kind.SAME, BatchResult.Kind.DIFFERS, BatchResult.Kind.SAME);
    }

    @Test
    void tell_the_situations_that_the_helper_comes_to() {
        BodyProgram yields = new BodyProgram(
                List.of(new Part(List.of(), new Answer.OfValue(4, Operand.number(1)))),
                List.of(VerbCall.next(Operands.NONE)));
        BodyProgram returnsToo = new BodyProgram(
                yields.parts(),
                List.of(VerbCall.next(Operands.NONE), new VerbCall(false, Verb.RETURN, Operands.NONE, false)));
        List<BatchResult> results = compared(List.of(yields, returnsToo), engine(HelperText.newest()));
        assertThat(results.get(1).reached()).containsAll(results.get(0).reached());
        assertThat(results.get(1).reached())
                .hasSizeGreaterThan(results.get(0).reached().size());
    }
}
