package io.github.yieldstick.reports.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.run.SubjectKind;
import io.github.yieldstick.reports.sample.CompilerRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledProgramTest {

    @Test
    void has_the_source_and_its_calls_with_what_they_have_to_do() {
        Run run = new CompilerRun().on("swc", "1").with("LOW.1", "fail").run();

        assertThat(CompiledProgram.of(run.cases().get(0)))
                .startsWith("\"use strict\";\n// LOW.1-01 a title\n")
                .contains("\nconst gen = f();\n")
                .contains("[\"next(1)\", \"yields 2, logs \\\"a\\\"\", function () { return (gen.next(1)\n); }]");
    }

    @Test
    void shows_a_case_that_is_for_compilers_alone_without_a_helper() {
        Run run = new CompilerRun().on("swc", "1").with("LOW.1", "fail").run();
        CaseRecord shown = run.cases().get(0);
        RunIndex index = new RunIndex(run);

        assertThat(Reproduction.of(shown, index)).isEqualTo(CompiledProgram.of(shown));
        assertThat(Reproduction.commands(shown, index)).containsExactly("node LOW.1-01.js");
    }

    @Test
    void is_compiled_by_hand_where_no_command_is_known() {
        Run.EngineRecord own = new Run.EngineRecord("process:x", "mine", "1", "2.7.0", "", SubjectKind.COMPILER);

        assertThat(CompileCommand.of("LOW.1-01", List.of(own)))
                .containsExactly(
                        "node LOW.1-01.js",
                        "# compile LOW.1-01.js to ES5, into out/LOW.1-01.js",
                        "node out/LOW.1-01.js");
    }
}
