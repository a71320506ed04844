/** A process that the kit starts and talks with in lines: its messages with deadlines, what else it prints, its end with all that it has started. */
@NullMarked
package io.github.yieldstick.child;

import org.jspecify.annotations.NullMarked;
