/** The machine's path through a body: what the bundled engine decided at each step and by which clause, as text. */
@NullMarked
package io.github.yieldstick.path;

import org.jspecify.annotations.NullMarked;
