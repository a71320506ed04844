package io.github.yieldstick.corpus;

/**
 * A feature file, not parsed yet.
 *
 * @param name the name by which places in it are told
 * @param origin where it comes from
 * @param text what it says
 */
record FeatureFile(String name, Origin origin, String text) {}
