package io.github.yieldstick.reports.health;

/**
 * A judged case that no fault makes fail.
 *
 * @param caseId the case
 * @param reason why it is there all the same, a sentence in which code may stand between backticks
 */
public record IdleCase(String caseId, String reason) {}
