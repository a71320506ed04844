/** What the Java engine costs beside other ways to write a sequence, as it was measured last. */
@NullMarked
package io.github.yieldstick.reports.benchmarks;

import org.jspecify.annotations.NullMarked;
