/** Joins an engine to a realm: to the JavaScript it looks like the helper, to the engine like the JavaScript it asks for. */
@NullMarked
package io.github.yieldstick.facade;

import org.jspecify.annotations.NullMarked;
