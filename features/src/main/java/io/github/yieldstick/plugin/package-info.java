/**
 * What an engine implements to be judged, and what the kit lends it. An engine holds the orchestration alone: bodies,
 * delegates and all values stay in the kit, which runs them as JavaScript.
 */
@NullMarked
package io.github.yieldstick.plugin;

import org.jspecify.annotations.NullMarked;
