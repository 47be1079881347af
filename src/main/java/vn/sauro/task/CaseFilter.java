package vn.sauro.task;

import java.util.Collection;
import vn.sauro.deadline.TimeStatus;

/**
 * Which cases to list; every null leaves its criterion out.
 *
 * @param query part of code or title
 * @param unit lead or coordinating agency
 * @param visibleAgencies agencies whose cases the reader may see, null for all
 */
public record CaseFilter(
        String query,
        TaskStatus status,
        TimeStatus timeStatus,
        String unit,
        String programme,
        String taskGroup,
        Collection<String> visibleAgencies) {}
