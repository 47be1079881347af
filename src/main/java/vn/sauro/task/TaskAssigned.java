package vn.sauro.task;

/** A task was entered; its process starts in the same transaction. */
public record TaskAssigned(String caseCode) {}
