package vn.sauro.duty;

import java.time.Instant;
import java.util.Collection;
import vn.sauro.deadline.TimeStatus;

/**
 * Which duties to list; every null leaves its criterion out.
 *
 * @param closedSince only what was closed at this moment or later
 * @param visibleAgencies agencies whose duties the reader may see, null for all
 */
public record DutyFilter(
        String holder,
        String position,
        String unit,
        String caseCode,
        TimeStatus timeStatus,
        Boolean open,
        Instant closedSince,
        Collection<String> elements,
        Collection<String> visibleAgencies) {}
