/** The page of the difference between two runs. */
@NullMarked
package io.github.yieldstick.reports.site.diff;

import org.jspecify.annotations.NullMarked;
