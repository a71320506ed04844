@NullMarked
package io.github.yieldstick;

import org.jspecify.annotations.NullMarked;
