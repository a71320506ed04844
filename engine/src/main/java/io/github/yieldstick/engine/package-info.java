/**
 * The opcode engine: a generator object over a body that answers with opcodes, as TypeScript's {@code __generator}
 * helper drives it, in plain Java. Ids such as {@code PRO.4} name the clauses that a line decides.
 */
@NullMarked
package io.github.yieldstick.engine;

import org.jspecify.annotations.NullMarked;
