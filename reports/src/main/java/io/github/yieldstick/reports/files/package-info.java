/** What other programs, build servers and terminals show of a run. */
@NullMarked
package io.github.yieldstick.reports.files;

import org.jspecify.annotations.NullMarked;
