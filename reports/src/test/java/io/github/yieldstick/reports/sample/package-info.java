/** What the tests show: a small run with one of everything, and files that a report is held against. */
@NullMarked
package io.github.yieldstick.reports.sample;

import org.jspecify.annotations.NullMarked;
