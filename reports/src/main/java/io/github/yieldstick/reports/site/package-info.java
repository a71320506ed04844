/** The pages of a run, which a browser opens from the disk. */
@NullMarked
package io.github.yieldstick.reports.site;

import org.jspecify.annotations.NullMarked;
