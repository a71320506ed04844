package com.example.coroutines;

/** What a guard says to an exit, carried out on the coroutine. */
@FunctionalInterface
interface Reply<V> {

  Turn<V> carryOut(Coroutine<V> coroutine);

  /** The routine goes on there. */
  static <V> Reply<V> enter(int position) {
    return coroutine -> coroutine.enter(position, coroutine.interop().undefined());
  }

  /** The routine goes on there, and finds an error delivered as a value. */
  static <V> Reply<V> enter(int position, V error) {
    return coroutine -> coroutine.enter(position, error);
  }

  /** The guard is left, and the next one is asked. */
  static <V> Reply<V> pass(Exit<V> exit) {
    return coroutine -> {
      coroutine.activation().leaveGuard();
      return Turn.again(exit);
    };
  }

  /** The coroutine is over. */
  static <V> Reply<V> finish(Step<V> last) {
    return coroutine -> Turn.rest(last, new Condition.Finished<>(coroutine));
  }
}
