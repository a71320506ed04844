/** The loop of whoever writes scenarios: what is saved is judged at once. */
@NullMarked
package io.github.yieldstick.watch;

import org.jspecify.annotations.NullMarked;
