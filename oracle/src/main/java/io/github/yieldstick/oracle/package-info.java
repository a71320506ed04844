/**
 * JavaScript, lent to the kit: the five real helper texts, realms within bounds, bodies run as written, and a record of
 * what they made observable. Knows nothing of other engines; whatever plays the helper's part in a realm is a
 * {@link io.github.yieldstick.oracle.Helper}.
 */
@NullMarked
package io.github.yieldstick.oracle;

import org.jspecify.annotations.NullMarked;
