package vn.sauro.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Entries that a leader proposes; shown as drafts, filed by nobody, completed by an import of the same code. */
@Service
class Drafts {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_ORIGIN = 1000;

    private final JdbcClient jdbc;
    private final VersionWriter writer;
    private final RoleNames roles;
    private final CurrentPerson current;
    private final Clock clock;

    Drafts(JdbcClient jdbc, VersionWriter writer, RoleNames roles, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    String add(DraftProcedure draft) {
        var name = required("name", draft.name(), LONGEST_NAME);
        var field = required("field", draft.field(), LONGEST_FIELD);
        var origin = required("origin", draft.origin(), LONGEST_ORIGIN);
        if (draft.level() == null) {
            throw Refusal.ofField("level", "catalogue.draft-empty", "level");
        }
        if (!roles.known(draft.competentRole())) {
            throw Refusal.ofField(
                    "competentRole",
                    "catalogue.draft-role",
                    String.valueOf(draft.competentRole()),
                    String.join(", ", roles.all()));
        }
        writer.lock();
        var code = nextCode();
        writer.addVersions(
                List.of(version(code, name, field, draft, origin)), current.id().orElse(null));
        return code;
    }

    private static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofField(field, "catalogue.draft-empty", field);
        }
        if (text.length() > longest) {
            throw Refusal.ofField(field, "catalogue.draft-long", field, text.length(), longest);
        }
        return text.strip();
    }

    /** No national code begins with 0. */
    private String nextCode() {
        var last = jdbc.sql("select max(procedure_code) as last from procedure_version where procedure_code like '0.%'")
                .query((r, i) -> String.valueOf(r.getString("last")))
                .single();
        var number = last.equals("null") ? 0 : Integer.parseInt(last.substring(2, 8));
        return "0.%06d".formatted(number + 1);
    }

    private ProcedureVersion version(String code, String name, String field, DraftProcedure draft, String origin) {
        return new ProcedureVersion(
                code + "-v1",
                code,
                1,
                new Bilingual(name, name),
                field,
                draft.level(),
                false,
                draft.competentRole(),
                null,
                null,
                CutoffMode.TRANSFER_ONLY,
                true,
                DueTimeOfDay.END_OF_WORK,
                Set.of(),
                SupplementMode.PAUSE,
                null,
                null,
                null,
                null,
                null,
                null,
                origin,
                LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM),
                null,
                Execution.NOT_YET,
                null,
                false,
                false,
                true,
                List.of(),
                List.of(),
                List.of());
    }
}
