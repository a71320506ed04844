/** The compilers that are judged by what they emit: the ways to ask for one, how each is found, and what it made of sources. */
@NullMarked
package io.github.yieldstick.compilers;

import org.jspecify.annotations.NullMarked;
