/** Whole programs on an engine: which files, and what came of each. */
@NullMarked
package io.github.yieldstick.exec;

import org.jspecify.annotations.NullMarked;
