package io.github.yieldstick.search.sources;

import io.github.yieldstick.compilers.WarmCompilers;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.CompilerJudge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.record.CannotRecord;
import io.github.yieldstick.record.RecordedSource;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.search.SearchFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes findings as cases, each judged as any case is, and asks V8 whether it does natively what GraalJS does. */
final class Confirmed {
    private static final Clauses CLAUSES = Clauses.load();
    /** Behind the last case of each clause, so that a finding's is free. */
    private static final Map<String, Integer> LAST = new HashMap<>();

    private final String compilerId;
    private final long seed;
    private final Realms realms;
    private final WarmCompilers compilers;
    private final SecondOpinion second = new SecondOpinion();
    private final Map<Drawn, Written> written = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();

    /** How a finding is told, and what it turned out to be. */
    private record Written(String scenario, Kind kind, String remark) {}

    private enum Kind {
        FAULT,
        /** GraalJS and V8 part. */
        DOUBTED,
        /** Judged as a case, it passes. */
        GONE
    }

    Confirmed(String compilerId, long seed, Realms realms, WarmCompilers compilers) {
        this.compilerId = compilerId;
        this.seed = seed;
        this.realms = realms;
        this.compilers = compilers;
    }

    /** The findings that are faults of the compiler. */
    List<SearchFile.Fault> faults(SourceSearch search) {
        return of(search, Kind.FAULT);
    }

    /** Those in which GraalJS and V8 do different things natively. */
    List<SearchFile.Fault> doubted(SourceSearch search) {
        return of(search, Kind.DOUBTED);
    }

    /** How many findings a case of their own does not show. */
    int gone(SourceSearch search) {
        return of(search, Kind.GONE).size();
    }

    private List<SearchFile.Fault> of(SourceSearch search, Kind kind) {
        List<SearchFile.Fault> faults = new ArrayList<>();
        for (SourceFinding finding : search.findings()) {
            Written told = written.computeIfAbsent(finding.program(), program -> written(finding));
            if (told.kind() == kind) {
                faults.add(new SearchFile.Fault(
                        finding.fault().key(),
                        finding.clause(),
                        finding.times(),
                        "--seed " + seed + " --program " + finding.lineage().written(),
                        difference(finding) + told.remark(),
                        told.scenario(),
                        JsonMapper.shared().writeValueAsString(finding)));
            }
        }
        return faults;
    }

    private static String difference(SourceFinding finding) {
        List<String> natively = finding.verdict().natively();
        List<String> lowered = finding.verdict().lowered();
        int at = Way.parting(natively, lowered);
        return "     " + finding.fault().key() + "\n"
                + "       natively  " + (at < natively.size() ? natively.get(at) : "nothing more") + "\n"
                + "       lowered   " + (at < lowered.size() ? lowered.get(at) : "nothing more") + "\n";
    }

    private Written written(SourceFinding finding) {
        Drawn program = finding.program();
        String remark = second.of(program)
                .filter(lines -> !lines.equals(finding.verdict().natively()))
                .map(lines -> "       V8        "
                        + lines.stream()
                                .skip(Way.parting(finding.verdict().natively(), lines))
                                .findFirst()
                                .orElse("nothing more")
                        + ", where GraalJS does otherwise\n")
                .orElse("");
        try {
            String scenario = scenario(finding);
            Kind kind = !remark.isEmpty() ? Kind.DOUBTED : isShown(scenario) ? Kind.FAULT : Kind.GONE;
            return new Written(scenario, kind, remark);
        } catch (CannotRecord | ProgramFault cannot) {
            String commented = ("No scenario can be written of this: " + cannot.getMessage() + "\nThe calls: "
                            + String.join("; ", program.calls()) + "\n" + program.source())
                    .lines()
                    .map(line -> "# " + line + "\n")
                    .collect(Collectors.joining());
            return new Written(commented, remark.isEmpty() ? Kind.FAULT : Kind.DOUBTED, remark);
        }
    }

    private String scenario(SourceFinding finding) {
        ClauseRecord clause = CLAUSES.find(finding.clause()).orElseThrow();
        int number = given.merge(clause.id(), 1, Integer::sum) + last(clause.id());
        String id = clause.id() + "-" + (number < 10 ? "0" : "") + number;
        String heading = """
                # Found by `yieldstick search --compiler '%s' --seed %s --program %s`.
                # The rows say what GraalJS does with the source. What is left for a person to do: check each row by ECMA-262, and
                # that the clause is the right one; give the scenario a name that says what it shows; remove these lines.
                """.formatted(compilerId, seed, finding.lineage().written());
        List<String> calls = finding.program().calls().stream()
                .map(call -> call.replaceFirst("^gen\\.(next|throw|return)\\(", "$1("))
                .toList();
        return new RecordedSource(
                        id,
                        "what is lowered " + finding.fault().family().words(),
                        clause,
                        finding.program().source(),
                        calls)
                .scenario(realms, Bounds.standard(), heading);
    }

    private static int last(String clause) {
        synchronized (LAST) {
            if (LAST.isEmpty()) {
                Corpus.load().cases().forEach(each -> {
                    String number = each.id().replaceFirst(".*-", "");
                    if (number.matches("\\d{1,6}")) {
                        LAST.merge(each.record().clause(), Integer.valueOf(number), Math::max);
                    }
                });
            }
            return LAST.getOrDefault(clause, 0);
        }
    }

    /** Whether the scenario, judged as any other, fails. */
    private boolean isShown(String scenario) {
        Corpus corpus = Corpus.of(CLAUSES, Map.of("scenarios/lowering/found.feature", scenario));
        if (corpus.cases().isEmpty()) {
            throw new ProgramFault("found.feature", String.valueOf(corpus.problems()));
        }
        Case found = corpus.cases().get(0);
        Text source = found.subject().sourceText().orElseThrow();
        CaseResult result = new CompilerJudge(realms, Bounds.standard())
                .judge(found, Map.of(compilerId, compilers.compile(Text.of(found.id() + ".js", source.code()))))
                .get(0);
        return result.outcome() == Outcome.FAIL
                || result.outcome() == Outcome.DOES_NOT_LOAD
                || result.outcome() == Outcome.CRASH
                || result.outcome() == Outcome.REFUSED
                || result.outcome() == Outcome.TIMEOUT;
    }
}
