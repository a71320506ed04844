package com.example.coroutines;

import java.util.Optional;

/** The routine, or the iterator that it left the work to, failed. */
public final class Crash<V> extends Exit<V> {
  private final V error;

  public Crash(V error) {
    this.error = error;
  }

  public V error() {
    return error;
  }

  @Override
  Optional<Reply<V>> within(Bounds bounds, int position) {
    return bounds.catchAhead(position).map(label -> Reply.enter(label, error));
  }

  @Override
  Reply<V> unguarded() {
    return Reply.finish(new Step.Failed<>(error));
  }
}
