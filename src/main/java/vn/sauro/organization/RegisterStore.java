package vn.sauro.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Register.Appointment;
import vn.sauro.organization.Register.Known;
import vn.sauro.organization.Register.Seat;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.TransactionMemory;

/** Reads the register's tables. */
@Component
class RegisterStore {

    private static final Object VERSION = RegisterStore.class;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that the running transaction goes by: the first it has seen, until it makes one itself. */
    String version() {
        return TransactionMemory.once(VERSION, this::readVersion);
    }

    /** The version now, by which the transaction goes from here on. */
    String newestVersion() {
        TransactionMemory.forget(VERSION);
        return version();
    }

    private String readVersion() {
        return jdbc.sql("select version from org_state where id = 1")
                .query(String.class)
                .single();
    }

    /** Waits for any other change of the register, on any node, until this transaction ends. */
    void lock() {
        var version = jdbc.sql("select version from org_state where id = 1 for update")
                .query(String.class)
                .single();
        TransactionMemory.remember(VERSION, version);
    }

    void changed() {
        TransactionMemory.forget(VERSION);
        jdbc.sql("update org_state set version = ? where id = 1")
                .param(java.util.UUID.randomUUID().toString())
                .update();
    }

    Register read() {
        return new Register(
                jdbc.sql("select * from org_unit order by code, valid_from")
                        .query((r, i) -> unit(r))
                        .list(),
                jdbc.sql("select * from org_position order by id, valid_from")
                        .query((r, i) -> seat(r))
                        .list(),
                jdbc.sql("select * from org_person order by id, valid_from")
                        .query((r, i) -> new Known(
                                new Person(r.getString("id"), r.getString("name"), r.getString("mail")), valid(r)))
                        .list(),
                jdbc.sql("select * from org_appointment order by person_id, position_id, valid_from")
                        .query((r, i) -> new Appointment(
                                r.getString("person_id"),
                                r.getString("position_id"),
                                r.getString("decision"),
                                valid(r)))
                        .list(),
                jdbc.sql("select * from org_substitution order by valid_from, absent_id, position_id")
                        .query((r, i) -> substitution(r))
                        .list(),
                jdbc.sql("select * from org_authority_rule order by rule_key, valid_from")
                        .query((r, i) -> rule(r))
                        .list());
    }

    private static Unit unit(ResultSet r) throws SQLException {
        return new Unit(
                r.getString("code"),
                r.getString("name_vi"),
                r.getString("name_en"),
                UnitKind.valueOf(r.getString("unit_kind")),
                UnitLevel.valueOf(r.getString("unit_level")),
                r.getString("parent_code"),
                r.getString("area_code"),
                r.getString("calendar_id"),
                valid(r).from(),
                valid(r).to());
    }

    private static Seat seat(ResultSet r) throws SQLException {
        var position = new Position(
                r.getString("id"),
                r.getString("unit_code"),
                r.getString("title_vi"),
                r.getString("title_en"),
                PositionRank.valueOf(r.getString("seat_rank")));
        return new Seat(position, r.getInt("seat_order"), valid(r));
    }

    private static Substitution substitution(ResultSet r) throws SQLException {
        var recorded = r.getObject("recorded_at", OffsetDateTime.class);
        return new Substitution(
                r.getString("absent_id"),
                r.getString("position_id"),
                r.getString("substitute_id"),
                valid(r).from(),
                valid(r).to(),
                r.getString("document"),
                r.getString("recorded_by"),
                recorded == null ? null : recorded.toInstant());
    }

    private static AuthorityRule rule(ResultSet r) throws SQLException {
        var levels = Arrays.stream(r.getString("levels").split(","))
                .map(l -> UnitLevel.valueOf(l.trim()))
                .collect(Collectors.toUnmodifiableSet());
        return new AuthorityRule(
                r.getString("rule_key"),
                new Bilingual(r.getString("matter_vi"), r.getString("matter_en")),
                levels,
                r.getString("legal_basis"),
                valid(r).from(),
                valid(r).to());
    }

    private static Valid valid(ResultSet r) throws SQLException {
        return new Valid(r.getObject("valid_from", LocalDate.class), r.getObject("valid_to", LocalDate.class));
    }
}
