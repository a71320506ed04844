/** The bundled Java engine, joined to the kit as any other engine is. */
@NullMarked
package io.github.yieldstick.bundled;

import org.jspecify.annotations.NullMarked;
