/** Tests of what the search field finds. */
@NullMarked
package io.github.yieldstick.reports.site.search;

import org.jspecify.annotations.NullMarked;
