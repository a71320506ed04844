package com.example.coroutines;

import java.util.List;
import java.util.Optional;

/** What a routine sees of its coroutine, the same object at each call. */
public final class Activation<V> {
  private final Outcome<V> nothing;
  private Outcome<V> delivery;
  private Guard<V> innermost = new Guard.Ground<>();
  private int position;

  Activation(Interop<V> interop) {
    nothing = new Outcome.Value<>(interop.undefined());
    delivery = nothing;
  }

  /** The part of the routine to run. */
  public int position() {
    return position;
  }

  /** Moves on within the routine, as a part does that falls through into the next. */
  public void moveTo(int newPosition) {
    position = newPosition;
  }

  /** What was delivered to the routine for this call; undefined between calls. */
  public Outcome<V> received() {
    return delivery;
  }

  /** Enters a try statement. */
  public void enterTry(Bounds bounds) {
    innermost = new Guard.TryStatement<>(bounds, innermost);
  }

  /** The try statements that the routine is in, the innermost last. */
  public List<Bounds> tryStatements() {
    return innermost.bounds();
  }

  /** The exits that wait for the end of a finally block, the newest last. */
  public List<Exit<V>> waitingExits() {
    return innermost.errands();
  }

  void advance() {
    position++;
  }

  void deliver(Outcome<V> next) {
    delivery = next;
  }

  void withdrawDelivery() {
    delivery = nothing;
  }

  Reply<V> offer(Exit<V> exit) {
    return innermost.offer(exit, position);
  }

  Optional<Exit<V>> takeErrand() {
    return innermost.takeErrand();
  }

  void leaveGuard() {
    innermost = innermost.leave();
  }
}
