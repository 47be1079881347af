package vn.sauro.dossier.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dossiers as a program of the counter sends them: a right one, and what a test changes in it. */
public final class Filings {

    /** Certified copy: in force since 1 July 2025, two components, online as well. */
    public static final String CERTIFY_COPY = "2.000815";

    public static final String WARD = "19900";
    public static final String OFFICER = "19900.TTPVHCC.one-stop-officer";

    private Filings() {}

    public static Map<String, Object> right() {
        return map(
                "procedureCode",
                CERTIFY_COPY,
                "receivingUnit",
                WARD,
                "channel",
                "DIRECT",
                "applicant",
                applicant(),
                "components",
                List.of(map("no", 1, "copies", 1), map("no", 2, "copies", 2)),
                "fees",
                fees(3, 2));
    }

    public static Map<String, Object> fees(Integer pages, Integer copies) {
        return map("counts", map("page", pages, "copy", copies));
    }

    public static Map<String, Object> applicant() {
        return map(
                "kind", "CITIZEN",
                "name", "Nguyễn Thị Mẫu",
                "personalId", "046190001234",
                "phone", "0905 123 456",
                "email", "nguoi.nop@vidu.vn",
                "address", "Thuận An, Huế (mẫu)");
    }

    /** @param changes key and value in turn; a null value takes the key away */
    public static Map<String, Object> with(Object... changes) {
        return changed(right(), changes);
    }

    public static Map<String, Object> applicantWith(Object... changes) {
        return with("applicant", changed(applicant(), changes));
    }

    public static Map<String, Object> map(Object... pairs) {
        return changed(new HashMap<>(), pairs);
    }

    private static Map<String, Object> changed(Map<String, Object> map, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] == null) {
                map.remove(pairs[i].toString());
            } else {
                map.put(pairs[i].toString(), pairs[i + 1]);
            }
        }
        return map;
    }

    public static List<Object> list(Object... items) {
        return Arrays.asList(items);
    }
}
