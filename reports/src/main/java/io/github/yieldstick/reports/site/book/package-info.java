/** The pages of the book of the machine, and the book as one file. */
@NullMarked
package io.github.yieldstick.reports.site.book;

import org.jspecify.annotations.NullMarked;
