package vn.sauro.escalation;

/** The overdue work was done: the ladder's instance ends and what it asked of people ends with it. */
public record LadderEnded(Ladder ladder) {}
