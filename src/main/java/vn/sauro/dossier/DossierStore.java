package vn.sauro.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Rows of {@code dossier} and {@code dossier_component}. */
@Component
class DossierStore {

    private final JdbcClient jdbc;

    DossierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Dossier dossier, String filedBy, String secretHash, String requestId) {
        jdbc.sql("""
                insert into dossier (code, procedure_code, version_id, override_id, procedure_name, status, channel,
                  receiving_unit, resolving_unit, filed_by, filed_at, secret_hash, request_id)
                values (:code, :procedure, :version, :override, :name, :status, :channel, :receiving, :resolving, :by, :at,
                  :hash, :request)
                """)
                .param("code", dossier.code())
                .param("procedure", dossier.procedureCode())
                .param("version", dossier.versionId())
                .param("override", dossier.overrideId())
                .param("name", dossier.procedureName())
                .param("status", dossier.status().code())
                .param("channel", dossier.channel().code())
                .param("receiving", dossier.receivingUnit())
                .param("resolving", dossier.resolvingUnit())
                .param("by", filedBy)
                .param("at", SqlTime.of(dossier.filedAt()))
                .param("hash", secretHash)
                .param("request", requestId)
                .update();
    }

    void insert(String code, HandedIn component) {
        jdbc.sql("""
                insert into dossier_component (dossier_code, component_no, name, copy_kind, copies, note)
                values (:code, :no, :name, :kind, :copies, :note)
                """)
                .param("code", code)
                .param("no", component.no())
                .param("name", component.name())
                .param("kind", component.copyKind())
                .param("copies", component.copies())
                .param("note", component.note())
                .update();
    }

    Set<String> known(Collection<String> codes) {
        return jdbc.sql("select code from dossier where code in (:codes)")
                .param("codes", codes)
                .query(String.class)
                .set();
    }

    Optional<Dossier> find(String code) {
        return jdbc.sql("select * from dossier where code = :code")
                .param("code", code)
                .query(DossierStore::read)
                .optional();
    }

    /** @throws Refusal {@code dossier.dossier-unknown} */
    Dossier get(String code) {
        return find(code).orElseThrow(() -> Refusal.of("dossier.dossier-unknown", String.valueOf(code)));
    }

    /** @return the code of the dossier that a filing with this id made */
    Optional<String> byRequest(String requestId) {
        return jdbc.sql("select code from dossier where request_id = :request")
                .param("request", requestId)
                .query(String.class)
                .optional();
    }

    List<HandedIn> components(String code) {
        return jdbc.sql("select * from dossier_component where dossier_code = :code order by component_no")
                .param("code", code)
                .query((row, index) -> new HandedIn(
                        row.getInt("component_no"),
                        row.getString("name"),
                        row.getString("copy_kind"),
                        row.getInt("copies"),
                        row.getString("note")))
                .list();
    }

    List<Dossier> receivedBy(String agency, Instant from, Instant until) {
        return jdbc.sql("""
                select * from dossier where receiving_unit = :agency and filed_at >= :from and filed_at < :until
                order by filed_at, code
                """)
                .param("agency", agency)
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .query(DossierStore::read)
                .list();
    }

    void secret(String code, String hash) {
        jdbc.sql("update dossier set secret_hash = :hash where code = :code")
                .param("hash", hash)
                .param("code", code)
                .update();
    }

    Optional<String> secretHash(String code) {
        return jdbc.sql("select secret_hash from dossier where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** @return whether the dossier stood at {@code from}, so that of two changes at once one wins */
    boolean status(String code, DossierStatus from, DossierStatus to) {
        return jdbc.sql("update dossier set status = :to where code = :code and status = :from")
                        .param("to", to.code())
                        .param("code", code)
                        .param("from", from.code())
                        .update()
                == 1;
    }

    void accepted(String code, String versionId, String overrideId, Instant at, Instant due) {
        jdbc.sql("""
                update dossier set version_id = :version, override_id = :override, accepted_at = :at, due_at = :due,
                  original_due_at = :due where code = :code
                """)
                .param("version", versionId)
                .param("override", overrideId)
                .param("at", SqlTime.of(at))
                .param("due", SqlTime.of(due))
                .param("code", code)
                .update();
    }

    void due(String code, Instant due) {
        jdbc.sql("update dossier set due_at = :due where code = :code")
                .param("due", SqlTime.of(due))
                .param("code", code)
                .update();
    }

    void finished(String code, Ending ending, Instant at) {
        jdbc.sql("update dossier set finished_at = :at, ending = :ending where code = :code and finished_at is null")
                .param("at", SqlTime.of(at))
                .param("ending", ending.name())
                .param("code", code)
                .update();
    }

    void returned(String code, Instant at) {
        jdbc.sql("update dossier set returned_at = :at where code = :code")
                .param("at", SqlTime.of(at))
                .param("code", code)
                .update();
    }

    void countSupplement(String code) {
        jdbc.sql("update dossier set supplements = supplements + 1 where code = :code")
                .param("code", code)
                .update();
    }

    void countReappointment(String code) {
        jdbc.sql("update dossier set reappointments = reappointments + 1 where code = :code")
                .param("code", code)
                .update();
    }

    static Dossier read(ResultSet row, int index) throws SQLException {
        var channel = row.getInt("channel");
        var ending = row.getString("ending");
        return new Dossier(
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("version_id"),
                row.getString("override_id"),
                row.getString("procedure_name"),
                DossierStatus.of(row.getInt("status")),
                Channel.values()[channel - 1],
                row.getString("receiving_unit"),
                row.getString("resolving_unit"),
                SqlTime.read(row, "filed_at"),
                SqlTime.read(row, "accepted_at"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "original_due_at"),
                SqlTime.read(row, "finished_at"),
                SqlTime.read(row, "returned_at"),
                ending == null ? null : Ending.valueOf(ending),
                row.getInt("supplements"),
                row.getInt("reappointments"));
    }
}
