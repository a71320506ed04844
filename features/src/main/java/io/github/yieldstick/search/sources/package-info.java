/** The search for faults of compilers: programs made at random as source, run as they stand and as a compiler lowers them. */
@NullMarked
package io.github.yieldstick.search.sources;

import org.jspecify.annotations.NullMarked;
