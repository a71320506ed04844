/**
 * The opcode engine: a generator object over a body that answers with opcodes, as TypeScript's {@code __generator}
 * helper drives it, in plain Java. Ids such as {@code PRO.4} name the clauses that a line decides.
 *
 * <p>Each heading of the helper document has its room:
 *
 * <ul>
 *   <li>The generator object: {@link io.github.yieldstick.engine.Generator}
 *   <li>The {@code _} variable: {@link io.github.yieldstick.engine.State}; the {@code f} variable: {@code Phase}
 *   <li>Orchestration, Preventing re-entry, Running the generator: {@code Orchestration}
 *   <li>Evaluating the generator body: {@code Evaluation}
 *   <li>Protected Regions: {@link io.github.yieldstick.engine.Region}, {@code ProtectedRegions}, {@code Pending}
 *   <li>Opcodes, Handling operations: {@link io.github.yieldstick.engine.Opcode}, {@code Opcodes}
 *   <li>Delegating: {@code Delegation}; among generators of the engine, {@code Nesting}
 *   <li>Handling a completed generator: {@code CompletedGenerator}
 * </ul>
 */
@NullMarked
package io.github.yieldstick.engine;

import org.jspecify.annotations.NullMarked;
