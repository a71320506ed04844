/** What several pages share: addresses, badges, links to cases. */
@NullMarked
package io.github.yieldstick.reports.site.parts;

import org.jspecify.annotations.NullMarked;
