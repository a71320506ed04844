/** Writes every report of what a run found out. The packages below make them; none knows an engine. */
@NullMarked
package io.github.yieldstick.reports;

import org.jspecify.annotations.NullMarked;
