package io.github.yieldstick.run;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The whole kit as a test class, every case a test. Whoever has an engine to judge extends it and says which, before the
 * suite begins:
 *
 * <pre>{@code
 * class MyEngineConformanceIT extends ConformanceSuite {
 *     @BeforeSuite
 *     static void engine() {
 *         judge("class:com.example.MyEngine");
 *     }
 * }
 * }</pre>
 *
 * <p>The reports go to {@code target/conformance} of the project that runs it, or to where {@code yieldstick.out} points;
 * Cucumber's own lie beside them, in the folder {@code cucumber}.
 */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("io.github.yieldstick.scenarios")
@ExcludeTags("lowering") // cases about compilers, which no engine is judged by
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "io.github.yieldstick.steps")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "io.github.yieldstick.run.ReportPlugin")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME, value = "long")
@ConfigurationParameter(key = PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, value = "dynamic")
public abstract class ConformanceSuite {

    /**
     * Says which engines the suite judges, in the forms of {@code yieldstick.engine}, which is asked first.
     *
     * @param engines the engines, such as {@code class:com.example.MyEngine}
     * @throws io.github.yieldstick.engines.WrongUsage for what asks for no engine
     */
    protected static void judge(String... engines) {
        CurrentRun.judges(engines);
    }

    /** Fails the suite for what is no fault of a single case, as a known failure that is none any more. */
    @AfterSuite
    static void end() {
        CurrentRun.end();
    }
}
