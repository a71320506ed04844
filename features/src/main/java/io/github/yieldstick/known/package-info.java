/** Failures that a user declares before a run: read from a file, held against the results, and written for the first time. */
@NullMarked
package io.github.yieldstick.known;

import org.jspecify.annotations.NullMarked;
