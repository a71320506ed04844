/** The search for faults that no case shows: programs made at random, tried on the real helper and on engines. */
@NullMarked
package io.github.yieldstick.search;

import org.jspecify.annotations.NullMarked;
