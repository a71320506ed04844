/** The written side of the kit: the clauses, the scenarios and the cases that stand in them. */
@NullMarked
package io.github.yieldstick.corpus;

import org.jspecify.annotations.NullMarked;
