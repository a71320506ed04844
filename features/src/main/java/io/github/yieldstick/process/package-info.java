/**
 * Engines in other processes, which speak the engine protocol over stdin and stdout. They hold the orchestration alone;
 * bodies and delegates stay in the realm of the case, and the kit answers what the engine asks of them.
 */
@NullMarked
package io.github.yieldstick.process;

import org.jspecify.annotations.NullMarked;
