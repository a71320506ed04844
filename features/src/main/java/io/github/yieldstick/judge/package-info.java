/** The judge: runs a case on the oracle and on an engine, and compares written text, oracle and engine. */
@NullMarked
package io.github.yieldstick.judge;

import org.jspecify.annotations.NullMarked;
