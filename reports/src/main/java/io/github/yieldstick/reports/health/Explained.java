package io.github.yieldstick.reports.health;

/**
 * How much the pages of failed cases tell the author of a wrong engine.
 *
 * @param engines how many wrong engines were judged by every case
 * @param failures how many times one of them failed a case
 * @param sentences of how many of those the case's page says in a sentence what the engine did wrongly
 * @param clauses of how many of those it names what decides there, by a step of the machine's path
 */
public record Explained(int engines, int failures, int sentences, int clauses) {

    /** Nothing, to which more is added. */
    public static final Explained NOTHING = new Explained(0, 0, 0, 0);

    /** Both together. */
    public Explained and(Explained other) {
        return new Explained(
                engines + other.engines,
                failures + other.failures,
                sentences + other.sentences,
                clauses + other.clauses);
    }
}
