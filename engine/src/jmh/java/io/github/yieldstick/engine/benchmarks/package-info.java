/** What a value costs: the engine beside other ways to write a sequence in Java. */
@NullMarked
package io.github.yieldstick.engine.benchmarks;

import org.jspecify.annotations.NullMarked;
