package io.github.yieldstick;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The conformance run: every case is a test. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("io.github.yieldstick.scenarios")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "io.github.yieldstick.steps")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "io.github.yieldstick.run.ReportPlugin")
class ConformanceIT {}
