package vn.sauro.program;

import java.util.List;

/** A programme with its groups; its counts are the sums of theirs. */
public record Programme(String id, String name, Counts counts, List<TaskGroup> groups) {}
