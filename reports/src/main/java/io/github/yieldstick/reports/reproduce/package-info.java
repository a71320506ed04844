/** A case as a JavaScript file that anybody can run without the kit. */
@NullMarked
package io.github.yieldstick.reports.reproduce;

import org.jspecify.annotations.NullMarked;
