/**
 * Asynchronous functions and generators over the {@link io.github.yieldstick.engine opcode engine}, as TypeScript lowers them: bodies that
 * await a {@link java.util.concurrent.CompletionStage} where a thread would block.
 */
@NullMarked
package io.github.yieldstick.engine.async;

import org.jspecify.annotations.NullMarked;
