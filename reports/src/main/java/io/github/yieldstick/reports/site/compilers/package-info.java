/** The pages about compilers. */
@NullMarked
package io.github.yieldstick.reports.site.compilers;

import org.jspecify.annotations.NullMarked;
