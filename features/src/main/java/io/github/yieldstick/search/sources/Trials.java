package io.github.yieldstick.search.sources;

import io.github.yieldstick.compilers.Compiled;
import io.github.yieldstick.compilers.WarmCompilers;
import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.ProgramBatch;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs programs as they stand and as a compiler lowers them, many in one file. Safe for use by several threads. */
final class Trials {
    private static final Text AROUND = Text.of("given.js", Around.script());

    private final Realms realms;
    private final WarmCompilers compilers;

    Trials(Realms realms, WarmCompilers compilers) {
        this.realms = realms;
        this.compilers = compilers;
    }

    /** A program with what it does as it stands. */
    private record Ran(int index, Drawn program, List<String> natively) {}

    /** The verdicts on programs, in their order. */
    List<Verdict> of(List<Drawn> programs) {
        Verdict[] verdicts = new Verdict[programs.size()];
        List<ProgramBatch.Part> parts = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            parts.add(new ProgramBatch.Part(
                    programs.get(i).part(i), programs.get(i).calls()));
        }
        List<ProgramBatch.Answer> answers = run("", List.of(), parts);
        List<Ran> useful = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            Optional<List<String>> lines = useful(answers.get(i));
            if (lines.isPresent()) {
                useful.add(new Ran(i, programs.get(i), lines.get()));
            } else {
                verdicts[i] = new Verdict.Useless();
            }
        }
        lowered(useful, verdicts);
        return List.of(verdicts);
    }

    private List<ProgramBatch.Answer> run(
            String around, List<CompiledProgram.Module> modules, List<ProgramBatch.Part> parts) {
        return new ProgramBatch(AROUND, new CompiledProgram(Text.of("around.js", around), modules), parts).run(realms);
    }

    /** What a program does natively, where that tells something. */
    private static Optional<List<String>> useful(ProgramBatch.Answer answer) {
        return answer instanceof ProgramBatch.Answer.Did did
                        && did.lines().stream().noneMatch(Trials::tellsNothing)
                ? Optional.of(did.lines())
                : Optional.empty();
    }

    private static boolean tellsNothing(String line) {
        return line.contains("an undeclared name")
                || line.startsWith("throws at first")
                || line.startsWith("does not load")
                || line.contains("what cannot be shown");
    }

    private void lowered(List<Ran> programs, Verdict[] verdicts) {
        if (programs.isEmpty()) {
            return;
        }
        Compiled compiled = compilers.compile(Text.of(
                "batch.js",
                EmittedBatch.source(programs.stream().map(Ran::program).toList())));
        if (compiled instanceof Compiled.Emitted emitted) {
            Optional<EmittedBatch> batch = EmittedBatch.of(emitted.text(), programs.size());
            if (batch.isPresent() && judged(batch.get(), emitted.modules(), programs, verdicts)) {
                return;
            }
        }
        if (programs.size() > 1) {
            int half = programs.size() / 2;
            lowered(programs.subList(0, half), verdicts);
            lowered(programs.subList(half, programs.size()), verdicts);
            return;
        }
        verdicts[programs.get(0).index()] = withoutText(programs.get(0), compiled);
    }

    private static Verdict withoutText(Ran ran, Compiled compiled) {
        if (compiled instanceof Compiled.Refused refused) {
            return new Verdict.Differs(
                    Way.refused(refused.diagnostic()),
                    ran.natively(),
                    List.of("refused: "
                            + refused.diagnostic().lines().findFirst().orElse("")),
                    "");
        }
        if (compiled instanceof Compiled.Emitted emitted) {
            return differs(ran, Way.Family.DOES_NOT_LOAD, emitted.text());
        }
        return differs(ran, Way.Family.CRASH, "");
    }

    private static Verdict differs(Ran ran, Way.Family family, String emitted) {
        return new Verdict.Differs(new Way(family, ""), ran.natively(), List.of(family.words()), emitted);
    }

    /** Runs what was emitted; false where what stands around the programs is at fault. */
    private boolean judged(
            EmittedBatch batch, List<CompiledProgram.Module> modules, List<Ran> programs, Verdict[] verdicts) {
        List<ProgramBatch.Part> parts = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            parts.add(new ProgramBatch.Part(
                    batch.programs().get(i), programs.get(i).program().calls()));
        }
        List<ProgramBatch.Answer> answers;
        try {
            answers = run(batch.around(), modules, parts);
        } catch (ProgramFault fault) {
            return false;
        }
        for (int i = 0; i < programs.size(); i++) {
            verdicts[programs.get(i).index()] =
                    compared(programs.get(i), answers.get(i), batch.programs().get(i));
        }
        return true;
    }

    private static Verdict compared(Ran ran, ProgramBatch.Answer answer, String emitted) {
        if (answer instanceof ProgramBatch.Answer.DoesNotParse) {
            return differs(ran, Way.Family.DOES_NOT_LOAD, emitted);
        }
        if (answer instanceof ProgramBatch.Answer.Stopped) {
            return differs(ran, Way.Family.NO_END, emitted);
        }
        List<String> lines = ((ProgramBatch.Answer.Did) answer).lines();
        return lines.equals(ran.natively())
                ? new Verdict.Same(emitted)
                : new Verdict.Differs(Way.of(ran.natively(), lines), ran.natively(), lines, emitted);
    }
}
