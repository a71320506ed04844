package io.github.yieldstick.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Glossary;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.run.CurrentRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the {@link Glossary}. The case, with the places of its parts, is what the kit has read at the scenario's line;
 * each step shows the fault of its own part, and the last one judges.
 */
public final class CaseSteps {
    private @Nullable Case current;

    /** Finds the case; throws if its scenario is written wrongly. */
    @Before
    public void find(Scenario scenario) {
        current = CurrentRun.get().corpus().at(scenario.getUri().toString(), scenario.getLine());
    }

    @Given(Glossary.HOST_TEXT)
    public void aHostWithout(String names) {
        // What the host lacks is taken from it when the case's realm is made.
    }

    @Given(Glossary.SURROUNDING_CODE_TEXT)
    public void theSurroundingCode(String script) {
        CurrentRun.get().checkSyntax(program().surroundingCode());
    }

    @Given(Glossary.THIS_ARGUMENT_TEXT)
    public void thisArgument(String expression) {
        CurrentRun.get().checkSyntax(program().thisArgument());
    }

    @Given(Glossary.GENERATOR_BODY_TEXT)
    public void theGeneratorBody(String statements) {
        CurrentRun.get().checkSyntax(program().body());
    }

    @Given(Glossary.GENERATOR_SOURCE_TEXT)
    public void theGeneratorSource(String script) {
        current().subject().sourceText().ifPresent(CurrentRun.get()::checkSyntax);
    }

    @But(Glossary.ECMASCRIPT_TEXT)
    public void ecmaScriptDiffers(String sectionAndReason) {
        // How it differs stands in the table.
    }

    @But(Glossary.GRAALJS_TEXT)
    public void graalJsDiffers(String sectionAndFault) {
        // The native run is held against the rows where the case is judged on compilers.
    }

    /** Judges the case on every engine of the run; throws {@link RedCase} unless all is well. */
    @Then(Glossary.CALLS_TEXT)
    public void eachCallCompletesAsFollows(DataTable calls) {
        List<CaseResult> results = CurrentRun.resultsOf(current());
        RedCase.unlessAllIsWell(current(), results);
    }

    private Program program() {
        return ((Subject.Body) current().subject()).program();
    }

    private Case current() {
        if (current == null) {
            throw new IllegalStateException("A step ran before its scenario was looked up.");
        }
        return current;
    }
}
