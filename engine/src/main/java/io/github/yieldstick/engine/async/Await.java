package io.github.yieldstick.engine.async;

import java.util.concurrent.CompletionStage;

/** What a body yields to await a stage, in place of a value for its caller. */
record Await(CompletionStage<?> stage) {}
