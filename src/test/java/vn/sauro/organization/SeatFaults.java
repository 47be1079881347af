package vn.sauro.organization;

import static vn.sauro.organization.Faults.fault;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Faults in positions, appointments, substitutions and authority rules. */
final class SeatFaults {

    private SeatFaults() {}

    static Stream<Arguments> all() {
        return Stream.of(
                fault(
                        "position-of-unknown-unit",
                        "positions.csv",
                        9,
                        "unit",
                        f -> f.append("positions.csv", "H57.SXD.head;H57.SXD;a;a;HEAD;1;2025-07-01;")),
                fault(
                        "position-misnamed",
                        "positions.csv",
                        9,
                        "id",
                        f -> f.append("positions.csv", "19900.KT.clerk;19900;a;a;STAFF;1;2025-07-01;")),
                fault(
                        "person-unknown",
                        "appointments.csv",
                        2,
                        "person",
                        f -> f.change("appointments.csv", "mayor", "nobody")),
                fault(
                        "position-unknown",
                        "appointments.csv",
                        2,
                        "position",
                        f -> f.change("appointments.csv", "H57.chairman", "H57.king")),
                fault(
                        "appointment-outside-life",
                        "appointments.csv",
                        2,
                        "validFrom",
                        f -> f.change("appointments.csv", "2025-07-01", "2025-06-30")),
                fault(
                        "head-seat-shared",
                        "appointments.csv",
                        9,
                        "position",
                        f -> f.append("appointments.csv", "deputy;19900.KT.head;9/QĐ;2026-01-01;")),
                fault(
                        "appointment-overlap",
                        "appointments.csv",
                        9,
                        "person",
                        f -> f.append("appointments.csv", "officer;19900.KT.land-officer;9/QĐ;2026-01-01;")),
                fault(
                        "appointment-without-decision",
                        "appointments.csv",
                        2,
                        "decision",
                        f -> f.change("appointments.csv", "1/QĐ", "")),
                fault(
                        "substitution-without-document",
                        "substitutions.csv",
                        2,
                        "document",
                        f -> f.change("substitutions.csv", "8/GUQ", "")),
                fault(
                        "substitution-without-end",
                        "substitutions.csv",
                        2,
                        "validTo",
                        f -> f.change("substitutions.csv", "2026-03-06", "")),
                fault(
                        "substitution-of-self",
                        "substitutions.csv",
                        2,
                        "substitute",
                        f -> f.change("substitutions.csv", "deputy", "head")),
                fault(
                        "substitution-outside-appointment",
                        "substitutions.csv",
                        2,
                        "absentPerson",
                        f -> f.change("appointments.csv", "5/QĐ;2025-07-01;", "5/QĐ;2025-07-01;2026-03-05")),
                fault(
                        "substitution-overlap",
                        "substitutions.csv",
                        3,
                        "absentPerson",
                        f -> f.append("substitutions.csv", "head;19900.KT.head;officer;9/GUQ;2026-03-06;2026-03-09")),
                fault(
                        "substitute-absent",
                        "substitutions.csv",
                        2,
                        "substitute",
                        f -> f.append(
                                "substitutions.csv",
                                "deputy;19900.KT.deputy-head;officer;9/GUQ;2026-03-06;2026-03-09")),
                fault(
                        "person-unknown",
                        "substitutions.csv",
                        2,
                        "substitute",
                        f -> f.change("substitutions.csv", "deputy", "nobody")),
                fault(
                        "position-unknown",
                        "substitutions.csv",
                        2,
                        "position",
                        f -> f.change("substitutions.csv", "KT.head", "KT.boss")),
                fault(
                        "authority-level-unknown",
                        "authority.csv",
                        2,
                        "levels",
                        f -> authority(f, "a.b;Việc;Matter;PROVINCE,DISTRICT;Luật;2025-07-01;")),
                fault(
                        "authority-without-basis",
                        "authority.csv",
                        2,
                        "legalBasis",
                        f -> authority(f, "a.b;Việc;Matter;PROVINCE;;2025-07-01;")));
    }

    private static OrganizationFiles authority(OrganizationFiles files, String line) {
        return files.write(
                "authority.csv", "key;matterVi;matterEn;levels;legalBasis;validFrom;validTo\n" + line + "\n");
    }
}
