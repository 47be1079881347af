package vn.sauro.program;

/** A group of tasks within a programme, with how they stand. */
public record TaskGroup(String id, String programme, String name, Counts counts) {}
