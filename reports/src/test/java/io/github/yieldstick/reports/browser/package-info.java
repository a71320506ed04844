/** The pages in a real browser. */
@NullMarked
package io.github.yieldstick.reports.browser;

import org.jspecify.annotations.NullMarked;
