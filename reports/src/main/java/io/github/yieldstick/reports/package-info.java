/** What a run found out: its record, the grading of it, and the pages and files made from it. Knows no engine. */
@NullMarked
package io.github.yieldstick.reports;

import org.jspecify.annotations.NullMarked;
