/** How words and ids are put: knows nothing of a run. */
@NullMarked
package io.github.yieldstick.reports.text;

import org.jspecify.annotations.NullMarked;
