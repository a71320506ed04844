package com.example.coroutines;

import io.github.yieldstick.run.ConformanceSuite;
import org.junit.platform.suite.api.BeforeSuite;

/** Judges our coroutines: every case of Yieldstick is a test. */
class CoroutinesConformanceIT extends ConformanceSuite {

  @BeforeSuite
  static void engine() {
    judge("class:com.example.coroutines.CoroutinesEngine");
  }
}
