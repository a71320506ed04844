package io.github.yieldstick;

import io.github.yieldstick.run.ConformanceSuite;

/** The conformance run of the bundled engine, or of those that {@code yieldstick.engine} names. */
class ConformanceIT extends ConformanceSuite {}
