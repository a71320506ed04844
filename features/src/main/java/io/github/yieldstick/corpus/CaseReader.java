package io.github.yieldstick.corpus;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.SourceProgram;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a case from a scenario, and says what is wrong with one. */
final class CaseReader {
    private final RuleClauses clauses;
    private final Lowered lowered;
    private final Feature feature;
    private final Pickle pickle;

    CaseReader(RuleClauses clauses, Lowered lowered, Feature feature, Pickle pickle) {
        this.clauses = clauses;
        this.lowered = lowered;
        this.feature = feature;
        this.pickle = pickle;
    }

    /** The place by which Cucumber knows the scenario. */
    String place() {
        return feature.place(pickle);
    }

    /** The case; throws {@link ScenarioProblem} if the scenario is written wrongly. */
    Case read() {
        RuleClause clause = clauses.of(feature, pickle);
        CaseName name = here(() -> name(clause));
        List<String> tags = pickle.getTags().stream().map(PickleTag::getName).toList();
        CaseTags tagged = here(() -> new CaseTags(tags, clause, feature.origin()));
        ScenarioSteps steps = new ScenarioSteps(feature, pickle);
        CallTable calls = steps.calls();
        if (calls.showsStacks() && !tagged.needs().contains(Capability.STACKS)) {
            throw problem("the table shows regions or pending operations; tag the scenario " + Capability.STACKS.tag()
                    + ", for engines that cannot show them.");
        }
        Optional<CaseRecord.Difference> difference = difference(steps, calls);
        Subject subject = steps.source()
                .map(source -> here(() -> fromSource(name.id(), source, steps, tagged)))
                .orElseGet(() -> body(steps, tagged));
        String surroundingCode = subject instanceof Subject.Body body
                ? body.program().surroundingCode().code()
                : "";
        List<Row> rows = calls.rows();
        CaseRecord record = new CaseRecord(
                name.id(),
                clause.record().id(),
                name.title(),
                tagged.profile(),
                tagged.revisions(),
                feature.place(pickle),
                surroundingCode,
                code(subject),
                calls.columns(),
                calls.written(),
                feature.text(pickle),
                steps.source().map(Text::code).orElse(""),
                difference,
                setting(subject),
                ParsedCase.of(
                        around(subject),
                        rows,
                        subject instanceof Subject.Source ? lowered.sourceLines(name.id()) : List.of()));
        return new Case(record, subject, rows, tagged.needs(), tags);
    }

    private Subject body(ScenarioSteps steps, CaseTags tagged) {
        if (tagged.profile() == Profile.LOWERING) {
            throw problem("the case is about compilers, and is given as a body; write the source that they get.");
        }
        return new Subject.Body(new Program(
                missing(steps.missing(), tagged), steps.surroundingCode(), steps.thisArgument(), steps.body()));
    }

    private Subject fromSource(String id, Text source, ScenarioSteps steps, CaseTags tagged) {
        if (feature.origin() == Origin.ELSEWHERE) {
            throw new ScenarioProblem(
                    "a case from elsewhere is given as a body; lower the source with your compiler, and"
                            + " write the body that it emits.");
        }
        steps.aboutTheBody().stream().findFirst().ifPresent(step -> {
            throw new ScenarioProblem("the scenario is given as source, and has the step \"" + step.text()
                    + "\", which belongs to a body; drop one of the two.");
        });
        if (tagged.profile() == Profile.LOWERING) {
            return toCompile(source, steps);
        }
        steps.fault().ifPresent(fault -> {
            throw new ScenarioProblem("the step \"" + Glossary.GRAALJS.text() + "\" belongs to a case that is tagged @"
                    + Profile.LOWERING.id() + "; what the compiler does otherwise is tagged by \""
                    + Glossary.ECMASCRIPT.text() + "\".");
        });
        Text natively = steps.isTyped() ? lowered.erased(id, source) : source;
        return new Subject.Source(new SourceProgram(natively, lowered.of(id, source, steps.isTyped())));
    }

    /** What no compiler has lowered yet; each of those that are judged does so for itself. */
    private static Subject toCompile(Text source, ScenarioSteps steps) {
        steps.difference().ifPresent(difference -> {
            throw new ScenarioProblem("the rows of a case about compilers say what ECMAScript does; drop the step \""
                    + Glossary.ECMASCRIPT.text() + "\" and the columns that go with it.");
        });
        if (steps.isTyped()) {
            throw new ScenarioProblem("a case about compilers is JavaScript, which all of them take; mark it js.");
        }
        return new Subject.ToCompile(source, steps.fault().map(Text::code));
    }

    /** What of a case the reports show as its body. */
    private static String code(Subject subject) {
        if (subject instanceof Subject.Body body) {
            return body.program().body().code();
        }
        return subject instanceof Subject.Source source
                ? source.program().lowered().code()
                : "";
    }

    /** The code in which the names stand that the calls may use. */
    private static String around(Subject subject) {
        if (subject instanceof Subject.Body body) {
            return body.program().surroundingCode().code();
        }
        return subject instanceof Subject.ToCompile toCompile
                ? toCompile.source().code()
                : code(subject);
    }

    private static CaseRecord.Setting setting(Subject subject) {
        return subject instanceof Subject.Body body
                ? new CaseRecord.Setting(
                        body.program().missing(), body.program().thisArgument().code())
                : CaseRecord.Setting.USUAL;
    }

    private Optional<CaseRecord.Difference> difference(ScenarioSteps steps, CallTable calls) {
        Optional<Text> step = steps.difference();
        if (step.isPresent() != calls.differs()) {
            throw problem(
                    step.isPresent()
                            ? "the scenario says that ECMAScript differs, but no row says how; fill in the column natively, or"
                                    + " natively logs."
                            : "a row says what ECMAScript does otherwise, but no step says where the standard has it; add \""
                                    + Glossary.ECMASCRIPT.text().replace("{}", "27.5.3.7 Its name: and why")
                                    + "\".");
        }
        return step.map(text -> {
            int colon = text.code().indexOf(": ");
            if (colon < 0) {
                throw problem(
                        "the step \"" + Glossary.ECMASCRIPT.text() + "\" needs a section of ECMAScript with its name,"
                                + " a colon and a sentence, found \"" + text.code() + "\".");
            }
            return new CaseRecord.Difference(
                    text.code().substring(0, colon), text.code().substring(colon + 2));
        });
    }

    private CaseName name(RuleClause clause) {
        return switch (feature.origin()) {
            case KIT -> CaseName.ofTheKit(pickle.getName(), clause.record());
            case ELSEWHERE -> CaseName.fromElsewhere(pickle.getName());
        };
    }

    /** What the host has matters to what the generator object is, and to nothing else of an engine outside of it. */
    private List<String> missing(Text names, CaseTags tags) {
        if (names.code().isEmpty()) {
            return List.of();
        }
        if (!tags.needs().contains(Capability.PROTOTYPE) && !tags.needs().contains(Capability.HOST_OBJECT)) {
            throw problem("the host lacks " + names.code() + "; tag the scenario " + Capability.PROTOTYPE.tag() + " or "
                    + Capability.HOST_OBJECT.tag() + ", for engines to which that host is nothing.");
        }
        return Arrays.stream(names.code().split(",")).map(String::strip).toList();
    }

    /** What is wrong with a part that knows no place of its own is told of the scenario's. */
    private <T> T here(Supplier<T> part) {
        try {
            return part.get();
        } catch (ScenarioProblem problem) {
            throw problem(String.valueOf(problem.getMessage()));
        }
    }

    private ScenarioProblem problem(String sentence) {
        return new ScenarioProblem(feature.place(pickle) + ": " + sentence);
    }
}
