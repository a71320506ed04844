/** The page of what the Java engine costs. */
@NullMarked
package io.github.yieldstick.reports.site.benchmarks;

import org.jspecify.annotations.NullMarked;
