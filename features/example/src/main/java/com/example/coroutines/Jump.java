package com.example.coroutines;

import java.util.Optional;

/** The routine goes on at another position. */
public final class Jump<V> extends Exit<V> {
  private final int target;

  public Jump(int target) {
    this.target = target;
  }

  public int target() {
    return target;
  }

  @Override
  Optional<Reply<V>> within(Bounds bounds, int position) {
    return bounds.encloses(target) ? Optional.of(Reply.enter(target)) : Optional.empty();
  }

  @Override
  Reply<V> unguarded() {
    return Reply.enter(target);
  }
}
