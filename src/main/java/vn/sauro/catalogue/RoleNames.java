package vn.sauro.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.PolicyFile;

/** The roles of internal procedures and what they are called, from {@code policy/staff-roles.csv}. */
@Service
public class RoleNames {

    private final Map<String, Bilingual> names = new LinkedHashMap<>();

    RoleNames() {
        for (var row : PolicyFile.read("policy/staff-roles.csv")) {
            names.put(row.get("role"), new Bilingual(row.get("name_vi"), row.get("name_en")));
        }
    }

    Set<String> all() {
        return names.keySet();
    }

    boolean known(String role) {
        return names.containsKey(role);
    }

    /** @return what the role is called; the code itself for one that no longer is */
    public Bilingual of(String role) {
        return names.getOrDefault(role, new Bilingual(role, role));
    }
}
