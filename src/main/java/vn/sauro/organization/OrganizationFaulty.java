package vn.sauro.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The organisation files contradict themselves; nothing of them was loaded and the platform does not start. */
class OrganizationFaulty extends RuntimeException {

    OrganizationFaulty(String source, List<Finding> findings) {
        super(findings.size() + " findings in " + source + ":\n"
                + findings.stream()
                        .map(f -> "  " + f.in(Locale.ROOT) + "\n    " + f.in(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
    }
}
