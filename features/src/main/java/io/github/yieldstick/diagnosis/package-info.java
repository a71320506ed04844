/** What is most probably wrong with an engine: its failures matched with those of known faults. */
@NullMarked
package io.github.yieldstick.diagnosis;

import org.jspecify.annotations.NullMarked;
