@NullMarked
package io.github.yieldstick.compilers;

import org.jspecify.annotations.NullMarked;
