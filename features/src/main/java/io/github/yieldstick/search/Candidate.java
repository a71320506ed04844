package io.github.yieldstick.search;

/** A program that is to be tried, and where it comes from. */
record Candidate(Lineage lineage, BodyProgram program) {}
