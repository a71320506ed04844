/** What all parts of the kit share. */
@NullMarked
package io.github.yieldstick;

import org.jspecify.annotations.NullMarked;
