/** The page of a case: what is wrong with it, the machine's path through it, and the traces. */
@NullMarked
package io.github.yieldstick.reports.site.cases;

import org.jspecify.annotations.NullMarked;
