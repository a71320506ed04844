/** The ways to ask for an engine, and how each is found. */
@NullMarked
package io.github.yieldstick.engines;

import org.jspecify.annotations.NullMarked;
