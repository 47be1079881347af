package vn.sauro.dossier;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Personal data of applicants; every reading is written down (Personal Data Protection Law 91/2025/QH15). */
@Component
@Transactional
public class Applicants {

    private final JdbcClient jdbc;
    private final CurrentPerson reader;
    private final Clock clock;

    Applicants(JdbcClient jdbc, CurrentPerson reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    void keep(String code, Applicant applicant) {
        jdbc.sql("""
                insert into dossier_applicant (dossier_code, kind, name, personal_id, phone, email, address, proxy_name,
                  proxy_personal_id, language)
                values (:code, :kind, :name, :id, :phone, :email, :address, :proxy, :proxyId, :language)
                """)
                .param("code", code)
                .param("kind", applicant.kind().code())
                .param("name", applicant.name())
                .param("id", applicant.personalId())
                .param("phone", applicant.phone())
                .param("email", applicant.email())
                .param("address", applicant.address())
                .param("proxy", applicant.proxyName())
                .param("proxyId", applicant.proxyPersonalId())
                .param("language", applicant.language())
                .update();
    }

    /**
     * @param purpose what it is read for, such as {@code PAPER}, {@code NOTICE}, {@code CASE_PAGE}
     * @throws Refusal {@code dossier.dossier-unknown}
     */
    public Applicant of(String code, String purpose) {
        var applicant = jdbc.sql("select * from dossier_applicant where dossier_code = :code")
                .param("code", code)
                .query((row, index) -> new Applicant(
                        ApplicantKind.values()[row.getInt("kind")],
                        row.getString("name"),
                        row.getString("personal_id"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address"),
                        row.getString("proxy_name"),
                        row.getString("proxy_personal_id"),
                        row.getString("language")))
                .optional()
                .orElseThrow(() -> Refusal.of("dossier.dossier-unknown", String.valueOf(code)));
        jdbc.sql("""
                insert into applicant_access (id, dossier_code, read_at, read_by, purpose)
                values (:id, :code, :at, :by, :purpose)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("code", code)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", reader.id().orElse("platform"))
                .param("purpose", purpose)
                .update();
        return applicant;
    }
}
