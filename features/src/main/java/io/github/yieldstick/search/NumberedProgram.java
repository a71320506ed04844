package io.github.yieldstick.search;

/** A program that is to be tried, and where it comes from. */
record NumberedProgram(Lineage lineage, BodyProgram program) {}
