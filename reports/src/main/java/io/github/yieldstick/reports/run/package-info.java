/** What a run holds, outcome by outcome, and {@code run.jsonl}, the file that it lies in. Grades nothing. */
@NullMarked
package io.github.yieldstick.reports.run;

import org.jspecify.annotations.NullMarked;
