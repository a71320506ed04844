/** What the search field finds: the index that it loads, and the page with all titles for who has no script. */
@NullMarked
package io.github.yieldstick.reports.site.search;

import org.jspecify.annotations.NullMarked;
