package com.example.coroutines;

import java.util.Optional;

/**
 * Where the parts of a try statement lie among the positions of the routine.
 *
 * @param first where the statement begins
 * @param catchAt where its catch clause begins, if it has one
 * @param finallyAt where its finally block begins, if it has one
 * @param behind the first position behind the statement
 */
public record Bounds(int first, Optional<Integer> catchAt, Optional<Integer> finallyAt, int behind) {

  /** Whether a jump there need not leave the statement. */
  boolean encloses(int target) {
    return first < target && target < behind;
  }

  /** The catch clause, if the position lies before it. */
  Optional<Integer> catchAhead(int position) {
    return catchAt.filter(label -> position < label);
  }

  /** The finally block, if the position lies before it. */
  Optional<Integer> finallyAhead(int position) {
    return finallyAt.filter(label -> position < label);
  }
}
