/** Cucumber's way into the kit. */
@NullMarked
package io.github.yieldstick.steps;

import org.jspecify.annotations.NullMarked;
