package vn.sauro.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Receipts;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.bpmn.AsPlatform;

/** Dossiers of the ward Thuận An in a process that calls any block when the test says so, as a procedure would. */
@TestComponent
public class BlockDesk {

    public static final String COPY = "2.000815";
    public static final String LAND = "1.013978";
    public static final String HOUSE = "1.013236";

    public static final String COUNTER = "19900.TTPVHCC.one-stop-officer";
    public static final String LAND_OFFICER = "19900.KTHTDT.land-officer";
    public static final String CHAIRMAN = "19900.chairman";

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Receipts receipts;
    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Scenario scenario;
    private final AsPlatform platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BlockDesk(
            JdbcClient jdbc,
            Catalogue catalogue,
            RuntimeService runtime,
            HistoryService history,
            Receipts receipts,
            Dossiers dossiers,
            Ledger ledger,
            Scenario scenario,
            AsPlatform platform,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.runtime = runtime;
        this.history = history;
        this.receipts = receipts;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.scenario = scenario;
        this.platform = platform;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return code of a procedure like land registration whose time starts anew after a supplement */
    public String startingAnew() {
        if (jdbc.sql("select count(*) from procedure_version where procedure_code = '9.001'")
                        .query(Integer.class)
                        .single()
                == 0) {
            jdbc.sql("""
                    create local temporary table anew as select * from procedure_version where procedure_code = '1.013978';
                    update anew set id = '9.001-v1', procedure_code = '9.001', version = 1, supplement_mode = 'RESTART';
                    insert into procedure_version select * from anew;
                    drop table anew;
                    """).update();
        }
        return "9.001";
    }

    /** Filed now, at the counter. */
    public String filed(String procedure) {
        var code = "H57.26-261005-%04d".formatted(NUMBER.incrementAndGet());
        var now = clock.instant();
        var pinned =
                catalogue.pin(procedure, "19900", now.atZone(SqlTime.VIETNAM).toLocalDate());
        jdbc.sql("""
                insert into dossier (code, procedure_code, version_id, override_id, procedure_name, status, channel,
                  receiving_unit, resolving_unit, filed_by, filed_at, secret_hash)
                values (:code, :procedure, :version, :override, :name, 1, 1, '19900', '19900', :by, :at, :hash)
                """)
                .param("code", code)
                .param("procedure", procedure)
                .param("version", pinned.versionId())
                .param("override", pinned.overrideId())
                .param("name", pinned.terms().name().vi())
                .param("by", COUNTER)
                .param("at", SqlTime.of(now))
                .param("hash", "0".repeat(64))
                .update();
        jdbc.sql("insert into dossier_applicant (dossier_code, kind, name, language) values (:code, 0, :name, 'vi')")
                .param("code", code)
                .param("name", "Người nộp mẫu")
                .update();
        pinned.terms().feeCounts().forEach(unit -> jdbc.sql(
                        "insert into fee_count (dossier_code, unit_of_count, quantity) values (:code, :unit, 2)")
                .param("code", code)
                .param("unit", unit)
                .update());
        runtime.createProcessInstanceByKey("TryBlock")
                .businessKey(code)
                .setVariables(Map.of("procedureCode", procedure, "resolvingUnit", "19900", "receivingUnit", "19900"))
                .execute();
        return code;
    }

    /** Accepted now: its clock runs. */
    public String accepted(String procedure) {
        var code = filed(procedure);
        scenario.as(COUNTER, () -> transaction.executeWithoutResult(status -> receipts.accept(code)));
        return code;
    }

    /** Calls a block as the procedure would, in the name of who works on the dossier. */
    public String call(String code, String block, Map<String, Object> variables) {
        scenario.as(
                LAND_OFFICER,
                () -> platform.run(() -> runtime.createMessageCorrelation("Try" + block)
                        .processInstanceBusinessKey(code)
                        .setVariables(variables)
                        .correlate()));
        scenario.work();
        return code;
    }

    public String call(String code, String block) {
        return call(code, block, Map.of());
    }

    /** @return what the block handed back to its procedure, or null */
    public Object handedBack(String code, String variable) {
        var root = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .processDefinitionKey("TryBlock")
                .singleResult();
        var kept = history.createHistoricVariableInstanceQuery()
                .processInstanceId(root.getId())
                .variableName(variable)
                .singleResult();
        return kept == null ? null : kept.getValue();
    }

    public Dossier dossier(String code) {
        return dossiers.get(code);
    }

    public List<LedgerEntry> entries(String code, String kind) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    /** @return the one entry of that kind */
    public Map<String, Object> fact(String code, String kind) {
        var found = entries(code, kind);
        assertThat(found).as(kind + " of " + code).hasSize(1);
        return found.get(0).facts();
    }

    public List<String> kinds(String code) {
        return ledger.entries(code).stream().map(LedgerEntry::kind).toList();
    }

    /** @return who the hours were charged to, one after another: a position, or whoever pays a pause */
    public List<String> payers(String code) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().startsWith("HOURS_CHARGED"))
                .map(entry -> String.valueOf(
                        entry.facts().getOrDefault("position", entry.facts().get("payer"))))
                .toList();
    }
}
