/** Worker processes, in which engines from outside are judged, so that nothing that they do can harm a run. */
@NullMarked
package io.github.yieldstick.isolation;

import org.jspecify.annotations.NullMarked;
