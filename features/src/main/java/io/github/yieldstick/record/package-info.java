/** Records what the real helper does as a scenario, for a person to check and to finish. */
@NullMarked
package io.github.yieldstick.record;

import org.jspecify.annotations.NullMarked;
