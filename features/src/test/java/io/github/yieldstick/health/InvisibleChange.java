package io.github.yieldstick.health;

/**
 * A change of the newest text that nobody can see.
 *
 * @param place line and column in the helper's file
 * @param change what was changed
 * @param proof why nobody can see it
 */
record InvisibleChange(String place, String change, String proof) {

    boolean is(FaultyHelper faulty) {
        return place.equals(faulty.place()) && change.equals(faulty.change().description());
    }
}
