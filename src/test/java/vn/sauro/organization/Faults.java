package vn.sauro.organization;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every kind of fault that organisation files can have: its code, the place where it is found, how to make it. */
final class Faults {

    private Faults() {}

    static Stream<Arguments> all() {
        return Stream.concat(inUnits(), SeatFaults.all());
    }

    private static Stream<Arguments> inUnits() {
        return Stream.of(
                fault("file-missing", "people.csv", 0, null, f -> f.delete("people.csv")),
                fault("file-unreadable", "people.csv", 0, null, f -> f.append("people.csv", "\"x\"y;\"")),
                fault(
                        "file-not-utf8",
                        "units.csv",
                        0,
                        null,
                        f -> f.write("units.csv", "é", StandardCharsets.ISO_8859_1)),
                fault("header-wrong", "units.csv", 1, null, f -> f.change("units.csv", "code;", "ma;")),
                fault("header-wrong", "units.csv", 0, null, f -> f.write("units.csv", "")),
                fault("column-count", "units.csv", 3, null, f -> f.change("units.csv", "Sở Tài chính", "Sở; Tài")),
                fault("value-missing", "units.csv", 3, "nameVi", f -> f.change("units.csv", "Sở Tài chính", "")),
                fault(
                        "text-too-long",
                        "units.csv",
                        3,
                        "nameVi",
                        f -> f.change("units.csv", "Sở Tài chính", "x".repeat(501))),
                fault("code-malformed", "people.csv", 2, "id", f -> f.change("people.csv", "mayor", "the mayor")),
                fault("code-malformed", "units.csv", 4, "area", f -> f.change("units.csv", "H57;19900", "H57;199")),
                fault("value-unlisted", "units.csv", 3, "kind", f -> f.change("units.csv", "Finance;STATE", "F;TRADE")),
                fault("value-unlisted", "units.csv", 3, "level", f -> f.change("units.csv", "DEPARTMENT", "DISTRICT")),
                fault("value-unlisted", "positions.csv", 5, "rank", f -> f.change("positions.csv", "DEPUTY", "VICE")),
                fault("number-bad", "positions.csv", 2, "order", f -> f.change("positions.csv", "HEAD;1", "HEAD;-1")),
                fault("date-bad", "units.csv", 2, "validFrom", f -> f.change("units.csv", "2025-07-01", "1/7/2025")),
                fault("date-bad", "units.csv", 2, "validTo", f -> f.change("units.csv", "07-01;", "07-01;2026-02-30")),
                fault(
                        "period-reversed",
                        "units.csv",
                        3,
                        "validTo",
                        f -> f.change("units.csv", "H57;;VN;2025-07-01;", "H57;;VN;2025-07-01;2025-06-30")),
                fault(
                        "duplicate",
                        "units.csv",
                        6,
                        "code",
                        f -> f.append("units.csv", "H57;Huế;Huế;STATE;PROVINCE;;;VN;2026-01-01;")),
                fault("duplicate", "people.csv", 9, "id", f -> f.append("people.csv", "mayor;Chủ tịch;2026-01-01;")),
                fault(
                        "parent-unknown",
                        "units.csv",
                        3,
                        "parent",
                        f -> f.change("units.csv", "DEPARTMENT;H57", "DEPARTMENT;H58")),
                fault(
                        "parent-cycle",
                        "units.csv",
                        2,
                        "parent",
                        f -> f.change("units.csv", "PROVINCE;;", "PROVINCE;19900;")),
                fault(
                        "parent-cycle",
                        "units.csv",
                        2,
                        "parent",
                        f -> f.change("units.csv", "PROVINCE;;", "PROVINCE;H57;")),
                fault(
                        "parent-outside-life",
                        "units.csv",
                        5,
                        "parent",
                        f -> f.change("units.csv", "19900;VN;2025-07-01;", "19900;VN;2025-07-01;2026-06-30")),
                fault(
                        "parent-outside-life",
                        "units.csv",
                        5,
                        "parent",
                        f -> f.change("units.csv", "19900;VN;2025-07-01;", "19900;VN;2025-07-02;")),
                fault(
                        "division-without-parent",
                        "units.csv",
                        5,
                        "parent",
                        f -> f.change("units.csv", "DIVISION;19900", "DIVISION;")),
                fault("area-unknown", "units.csv", 4, "area", f -> f.change("units.csv", "H57;19900", "H57;99999")),
                fault("area-missing", "units.csv", 4, "area", f -> f.change("units.csv", "H57;19900", "H57;")),
                fault(
                        "head-missing",
                        "units.csv",
                        5,
                        "code",
                        f -> f.change("positions.csv", "Head;HEAD", "Head;STAFF")),
                fault(
                        "head-twice",
                        "positions.csv",
                        7,
                        "rank",
                        f -> f.change("positions.csv", "Deputy;DEPUTY", "Deputy;HEAD")));
    }

    static Arguments fault(
            String code, String file, long line, String column, UnaryOperator<OrganizationFiles> change) {
        return arguments(code, file, line, column, change);
    }
}
