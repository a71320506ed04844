/** Many small programs, given as data, performed in one realm: what each makes observable, fast. */
@NullMarked
package io.github.yieldstick.batch;

import org.jspecify.annotations.NullMarked;
