/** The page of kit health. */
@NullMarked
package io.github.yieldstick.reports.site.health;

import org.jspecify.annotations.NullMarked;
