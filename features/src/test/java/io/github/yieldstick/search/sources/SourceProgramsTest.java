package io.github.yieldstick.search.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.ProgramBatch;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceProgramsTest {
    private static final long SEED = 7;

    private static List<ProgramBatch.Answer> run(List<Drawn> programs) {
        List<ProgramBatch.Part> parts = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            parts.add(new ProgramBatch.Part(
                    programs.get(i).part(i), programs.get(i).calls()));
        }
        try (Realms realms = new Realms()) {
            return new ProgramBatch(
                            Text.of("given.js", Around.script()),
                            new CompiledProgram(Text.of("around.js", ""), List.of()),
                            parts)
                    .run(realms);
        }
    }

    @Nested
    class Drawing {

        @Test
        void the_same_numbers_give_the_same_program_for_ever() {
            for (int number = 0; number < 50; number++) {
                Lineage lineage = Lineage.of(number).and(900 + number);
                assertThat(lineage.program(SEED))
                        .isEqualTo(Lineage.of(lineage.written()).program(SEED));
            }
        }

        @Test
        void a_number_has_nothing_in_common_with_the_next() {
            assertThat(Lineage.of(1).program(SEED).source())
                    .isNotEqualTo(Lineage.of(2).program(SEED).source());
        }

        @Test
        void nearly_all_are_programs_that_run() {
            List<Drawn> programs = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                programs.add(Lineage.of(number).and(1_000 + number).program(SEED));
            }
            assertThat(run(programs).stream().filter(ProgramBatch.Answer.Did.class::isInstance))
                    .hasSizeGreaterThan(45);
        }

        @Test
        void every_kind_of_syntax_is_drawn() {
            Set<Syntax> missing = EnumSet.allOf(Syntax.class);
            for (int number = 0; number < 4_000; number++) {
                Lineage.of(number).program(SEED).tree().all().map(Tree::syntax).forEach(missing::remove);
            }
            // What only a change or a smaller program has.
            assertThat(missing).isSubsetOf(Syntax.RETURN_NOTHING, Syntax.BLOCK_ALONE, Syntax.CLASS_DECLARED_EXTENDS);
        }

        @Test
        void suspensions_stand_at_every_operand() {
            Set<String> pairs = new java.util.TreeSet<>();
            for (int number = 0; number < 6_000; number++) {
                pairs.addAll(Coverage.pairs(Lineage.of(number).program(SEED).tree()));
            }
            assertThat(pairs.stream().map(pair -> pair.replaceFirst(".* (\\S+ \\S+)$", "$1")))
                    .contains(
                            "BINARY/0 YIELD",
                            "BINARY/1 AWAIT",
                            "INDEX/1 YIELD",
                            "CALL/1 AWAIT",
                            "TEMPLATE/1 YIELD",
                            "TAGGED/1 AWAIT",
                            "OPTIONAL_INDEX/1 YIELD",
                            "BIND_DEFAULT/1 YIELD",
                            "BIND_COMPUTED/0 AWAIT",
                            "TARGET_DEFAULT/1 AWAIT",
                            "TARGET_INDEX/1 YIELD",
                            "PROPERTY_COMPUTED/0 YIELD",
                            "STATIC_COMPUTED/0 YIELD",
                            "ASSIGN_POWER/1 YIELD",
                            "ASSIGN_LOGICAL/1 AWAIT",
                            "CONDITIONAL/2 YIELD",
                            "COMMA/0 YIELD",
                            "SPREAD_OUT/0 YIELD",
                            "SWITCH/0 YIELD",
                            "CASE/0 AWAIT",
                            "FOR_FULL/2 YIELD",
                            "THROW/0 AWAIT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "1.", "1.2.3.4.5.6.7", "-1"})
        void what_names_no_program_is_refused_in_a_sentence(String written) {
            assertThatThrownBy(() -> Lineage.of(written))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageContaining("--program: expected numbers with dots between them");
        }
    }

    @Nested
    class Running {

        @Test
        void a_program_tells_what_it_logs_and_how_each_call_completes() {
            Tree body = Tree.of(
                    Syntax.BLOCK,
                    "",
                    Tree.of(Syntax.LOG, "", Tree.of(Syntax.YIELD, "", Tree.name("x"))),
                    Tree.of(Syntax.THROW, "", Tree.literal("\"end\"")));
            Drawn program = new Drawn(
                    Tree.of(Syntax.GENERATOR, "", Tree.of(Syntax.PARAMETERS, ""), body),
                    List.of("gen.next()", "gen.next({ p: -0 })", "gen.next()"));
            assertThat(run(List.of(program)))
                    .containsExactly(new ProgramBatch.Answer.Did(
                            List.of("yields 1", "logs {p: -0}", "throws \"end\"", "returns undefined")));
        }

        @Test
        void one_that_comes_to_no_end_or_is_none_costs_the_others_nothing() {
            Drawn endless = program("while (true) {}");
            Drawn broken = program("break;");
            Drawn right = program("log(1)");
            assertThat(run(List.of(right, endless, broken, right)))
                    .satisfiesExactly(
                            first -> assertThat(first).isInstanceOf(ProgramBatch.Answer.Did.class),
                            second -> assertThat(second).isInstanceOf(ProgramBatch.Answer.Stopped.class),
                            third -> assertThat(third).isInstanceOf(ProgramBatch.Answer.DoesNotParse.class),
                            fourth -> assertThat(fourth).isInstanceOf(ProgramBatch.Answer.Did.class));
        }

        private static Drawn program(String statement) {
            Tree body = Tree.of(Syntax.BLOCK, "", Tree.literal(statement));
            return new Drawn(
                    Tree.of(Syntax.GENERATOR, "", Tree.of(Syntax.PARAMETERS, ""), body), List.of("gen.next()"));
        }
    }
}
