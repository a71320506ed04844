/**
 * Generators with types of their own, over the {@link io.github.yieldstick.engine opcode engine}: what a Java program uses in place
 * of a hand-written iterator.
 */
@NullMarked
package io.github.yieldstick.engine.typed;

import org.jspecify.annotations.NullMarked;
