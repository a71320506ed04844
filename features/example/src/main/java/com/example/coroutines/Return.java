package com.example.coroutines;

import java.util.Optional;

/** The coroutine ends with a value. */
public final class Return<V> extends Exit<V> {
  private final V value;

  public Return(V value) {
    this.value = value;
  }

  public V value() {
    return value;
  }

  @Override
  Optional<Reply<V>> within(Bounds bounds, int position) {
    return Optional.empty();
  }

  @Override
  Reply<V> unguarded() {
    return Reply.finish(new Step.Returned<>(value));
  }
}
