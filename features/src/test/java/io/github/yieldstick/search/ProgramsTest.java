package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.Outcome;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    private static final Answer YIELD = new Answer.OfValue(4, Operand.number(1));

    private static BodyProgram program(Part... parts) {
        return new BodyProgram(
                List.of(parts), List.of(VerbCall.next(Operand.number(10)), VerbCall.returning(Operand.number(2))));
    }

    private static Part part(Answer answer, Action... actions) {
        return new Part(List.of(actions), answer);
    }

    @Nested
    class A_program_of_a_seed {

        @Test
        void is_the_same_each_time_and_another_for_another_number_or_seed() {
            assertThat(Search.program(7, 12)).isEqualTo(Search.program(7, 12));
            assertThat(Search.program(7, 12))
                    .isNotEqualTo(Search.program(7, 15))
                    .isNotEqualTo(Search.program(8, 12));
        }

        @Test
        void loads_and_ends_under_the_real_helper() {
            HelperText text = HelperText.newest();
            ReadyEngine real = new ReadyEngine(
                    "real",
                    new EngineDescription("tslib", text.release(), text.revision(), Set.of()),
                    () -> SeatedEngine.of(text));
            try (Realms realms = new Realms()) {
                Judge judge = new Judge(realms, Bounds.ofManySmall());
                assertThat(LongStream.range(45, 65)
                                .mapToObj(number -> judge.compare(
                                        ProgramComparison.unwritten(Search.program(3, number))
                                                .asCase(),
                                        real)))
                        .allSatisfy(result ->
                                assertThat(result.outcome()).as(result.reason()).isEqualTo(Outcome.PASS));
            }
        }
    }

    @Nested
    class What_was_sent {

        @Test
        void is_asked_only_where_something_defines_it() {
            Action sent = new Action.Sent();
            Action region = new Action.Push(0, OptionalInt.empty(), OptionalInt.of(2), 3);
            BodyProgram program = program(
                    part(YIELD, region),
                    part(new Answer.OfLabel(3), sent),
                    part(new Answer.OfValue(7, Operands.NONE), sent),
                    part(Shrinking.PLAIN, sent));
            assertThat(program.parts())
                    .extracting(each -> each.actions().contains(sent))
                    .containsExactly(false, true, false, false);
        }
    }

    @Nested
    class A_smaller_program {

        @Test
        void is_the_smallest_that_shows_the_same() {
            BodyProgram large = program(
                    part(new Answer.GoesOn(1), new Action.Log(1)),
                    part(YIELD, new Action.Push(1, OptionalInt.of(3), OptionalInt.empty(), 4)),
                    part(new Answer.OfValue(5, Operand.made("inner")), new Action.Sent()),
                    part(new Answer.OfValue(2, Operand.literal("frozen"))));
            BodyProgram smallest = Shrinking.of(large, program -> program.body().contains("inner()"));
            assertThat(smallest.body()).isEqualTo("switch (_a.label) {\n  case 0:\n    return [5, inner()];\n}\n");
            assertThat(smallest.written()).containsExactly("return(2)");
        }

        @Test
        void is_not_looked_for_where_parts_go_round_for_ever() {
            assertThat(program(part(new Answer.OfLabel(1)), part(new Answer.GoesOn(0)))
                            .goesRound())
                    .isTrue();
            assertThat(program(
                                    part(new Answer.OfLabel(1)),
                                    part(new Answer.GoesOn(0), new Action.Fail(0, 3, Operand.literal("1"))))
                            .goesRound())
                    .isFalse();
        }

        @Test
        void keeps_its_jumps_when_a_part_before_them_is_left_out() {
            assertThat(program(part(Shrinking.PLAIN), part(YIELD), part(new Answer.OfLabel(1)))
                            .withoutPart(0)
                            .parts())
                    .containsExactly(part(YIELD), part(new Answer.OfLabel(0)));
        }
    }

    @Nested
    class Shards {

        @Test
        void share_all_programs_among_them() {
            assertThat(LongStream.range(0, 3).map(Shard.of("2/3")::program)).containsExactly(1L, 4L, 7L);
            assertThat(Shard.WHOLE.program(5)).isEqualTo(5);
        }

        @Test
        void that_are_none_are_refused_in_a_sentence() {
            for (String wrong : List.of("", "3", "0/3", "4/3", "a/b", "1/0")) {
                assertThatThrownBy(() -> Shard.of(wrong))
                        .isInstanceOf(WrongUsage.class)
                        .hasMessageContaining("as 3/16, found \"" + wrong + "\"");
            }
        }
    }

    @Test
    void declare_what_they_name_and_nothing_else() {
        BodyProgram program = program(part(new Answer.OfValue(5, Operand.made("bare"))));
        assertThat(program.surroundingCode()).startsWith("function bare()").doesNotContain("inner", "count");
    }
}
