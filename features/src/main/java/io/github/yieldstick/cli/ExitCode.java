package io.github.yieldstick.cli;

import io.github.yieldstick.reports.grade.Grade;

/** The numbers with which a command ends; those of a run are its {@link Grade}'s. */
final class ExitCode {
    static final int OK = Grade.CONFORMANT;
    static final int OTHERWISE = Grade.NON_CONFORMANT;
    static final int WRONG_USAGE = Grade.NOTHING_SELECTED;
    static final int ENGINE_UNUSABLE = Grade.ENGINE_NEVER_ANSWERED;
    static final int KIT_AT_FAULT = Grade.KIT_AT_FAULT;

    private ExitCode() {}
}
