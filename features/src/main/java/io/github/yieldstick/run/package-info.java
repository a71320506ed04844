/** One run of the kit: which engines, over which cases, with what results, and the reports of it. */
@NullMarked
package io.github.yieldstick.run;

import org.jspecify.annotations.NullMarked;
