package vn.sauro.duty;

import java.util.Collection;
import vn.sauro.deadline.TimeStatus;

/**
 * Which duties to list; every null leaves its criterion out.
 *
 * @param visibleAgencies agencies whose duties the reader may see, null for all
 */
public record DutyFilter(
        String holder,
        String position,
        String unit,
        String caseCode,
        TimeStatus timeStatus,
        Boolean open,
        Collection<String> elements,
        Collection<String> visibleAgencies) {}
