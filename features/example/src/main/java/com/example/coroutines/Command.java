package com.example.coroutines;

import java.util.List;

/** What a caller tells a coroutine. */
abstract sealed class Command<V> {
  private final V value;

  private Command(V value) {
    this.value = value;
  }

  final V value() {
    return value;
  }

  /** The method that an iterator has for it. */
  abstract String method();

  /** Whether a coroutine that has not begun begins with it; else it ends there and then. */
  abstract boolean begins();

  /** What it means where the routine is paused. */
  abstract Signal<V> signal();

  /** What it means where the iterator that had taken over is done with it. */
  abstract Signal<V> concluded(V result);

  /** What it gives where the coroutine is over. */
  abstract Step<V> answerOfTheDead(Interop<V> interop);

  /** What it means to an iterator that lacks the method. */
  Turn<V> unheard(V iterator, Interop<V> interop) {
    return Turn.again(signal());
  }

  /** Go on. */
  static final class Send<V> extends Command<V> {
    Send(V value) {
      super(value);
    }

    @Override
    String method() {
      return "next";
    }

    @Override
    boolean begins() {
      return true;
    }

    @Override
    Signal<V> signal() {
      return Resume.with(value());
    }

    @Override
    Signal<V> concluded(V result) {
      return Resume.with(result);
    }

    @Override
    Step<V> answerOfTheDead(Interop<V> interop) {
      return new Step.Returned<>(interop.undefined());
    }
  }

  /** Fail where you are. */
  static final class Raise<V> extends Command<V> {
    Raise(V error) {
      super(error);
    }

    @Override
    String method() {
      return "throw";
    }

    @Override
    boolean begins() {
      return false;
    }

    @Override
    Signal<V> signal() {
      return new Resume<>(new Outcome.Failure<>(value()));
    }

    @Override
    Signal<V> concluded(V result) {
      return Resume.with(result);
    }

    @Override
    Step<V> answerOfTheDead(Interop<V> interop) {
      return new Step.Failed<>(value());
    }

    /** The iterator is told to close; only a failure to do so is of interest. */
    @Override
    Turn<V> unheard(V iterator, Interop<V> interop) {
      return Turn.after(
          interop.read(iterator, "return"),
          close ->
              interop.isTruthy(close)
                  ? Turn.after(interop.call(close, iterator, List.of()), ignored -> Turn.again(signal()))
                  : Turn.again(signal()));
    }
  }

  /** Come to an end. */
  static final class Quit<V> extends Command<V> {
    Quit(V value) {
      super(value);
    }

    @Override
    String method() {
      return "return";
    }

    @Override
    boolean begins() {
      return false;
    }

    @Override
    Signal<V> signal() {
      return new Return<>(value());
    }

    @Override
    Signal<V> concluded(V result) {
      return new Return<>(result);
    }

    @Override
    Step<V> answerOfTheDead(Interop<V> interop) {
      return new Step.Returned<>(value());
    }
  }
}
