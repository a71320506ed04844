/** What a run amounts to: the verdicts, what speaks against them, and in what two runs differ. */
@NullMarked
package io.github.yieldstick.reports.grade;

import org.jspecify.annotations.NullMarked;
