/** The playground: a page that explains a body in the browser. */
@NullMarked
package io.github.yieldstick.reports.site.playground;

import org.jspecify.annotations.NullMarked;
