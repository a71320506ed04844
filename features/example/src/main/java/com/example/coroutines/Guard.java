package com.example.coroutines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A link of the chain that every {@link Exit} has to pass, from the innermost guard outwards to the ground. A guard keeps
 * the exits that wait until a finally block has run: its errands.
 */
abstract sealed class Guard<V> {
  private final Deque<Exit<V>> errands = new ArrayDeque<>();

  /** Asks the guard to let the exit pass while the routine stands at that position. */
  abstract Reply<V> offer(Exit<V> exit, int position);

  /** Takes the guard off the chain, and gives the one that is innermost then. */
  abstract Guard<V> leave();

  /** The bounds of all guards on the chain, the innermost last. */
  abstract List<Bounds> bounds();

  /** All errands on the chain, the newest last. */
  List<Exit<V>> errands() {
    return List.copyOf(errands);
  }

  /** Takes the newest errand on the chain. */
  Optional<Exit<V>> takeErrand() {
    return Optional.ofNullable(errands.pollLast());
  }

  final void keep(Exit<V> exit) {
    errands.addLast(exit);
  }

  /** The end of the chain: nothing is guarded here. */
  static final class Ground<V> extends Guard<V> {
    @Override
    Reply<V> offer(Exit<V> exit, int position) {
      return exit.unguarded();
    }

    @Override
    Guard<V> leave() {
      return this;
    }

    @Override
    List<Bounds> bounds() {
      return List.of();
    }
  }

  /** A try statement that the routine is in. */
  static final class TryStatement<V> extends Guard<V> {
    private final Bounds bounds;
    private final Guard<V> outer;

    TryStatement(Bounds bounds, Guard<V> outer) {
      this.bounds = bounds;
      this.outer = outer;
    }

    @Override
    Reply<V> offer(Exit<V> exit, int position) {
      return exit.within(bounds, position)
          .or(() -> bounds.finallyAhead(position).map(label -> firstThrough(label, exit)))
          .orElseGet(() -> letPass(exit));
    }

    private Reply<V> firstThrough(int finallyBlock, Exit<V> exit) {
      keep(exit);
      return Reply.enter(finallyBlock);
    }

    private Reply<V> letPass(Exit<V> exit) {
      if (bounds.finallyAt().isPresent()) {
        takeErrand(); // we are in the finally block, and its errand gives way to the newer exit
      }
      return Reply.pass(exit);
    }

    @Override
    Guard<V> leave() {
      super.errands().forEach(outer::keep);
      return outer;
    }

    @Override
    List<Bounds> bounds() {
      List<Bounds> all = new ArrayList<>(outer.bounds());
      all.add(bounds);
      return all;
    }

    @Override
    List<Exit<V>> errands() {
      List<Exit<V>> all = new ArrayList<>(outer.errands());
      all.addAll(super.errands());
      return all;
    }

    @Override
    Optional<Exit<V>> takeErrand() {
      return super.takeErrand().or(outer::takeErrand);
    }
  }
}
