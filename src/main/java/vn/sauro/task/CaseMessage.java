package vn.sauro.task;

import java.util.Map;

/**
 * Something happened that the case's process waits for; correlated in the same transaction.
 *
 * @param name message of the model, for example {@code ObstacleReported}
 */
public record CaseMessage(String caseCode, String name, Map<String, Object> variables) {}
