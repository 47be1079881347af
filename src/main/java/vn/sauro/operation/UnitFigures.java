package vn.sauro.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sauro.duty.DutyList;
import vn.sauro.shared.SqlTime;

/** Open, nearly due and overdue duties of each agency, as gauges; read together twice a minute, not once a scrape and unit. */
@Component
class UnitFigures {

    private record Row(String agency, long open, long soon, long overdue) {}

    private final JdbcClient jdbc;
    private final DutyList duties;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge soon;
    private final MultiGauge overdue;

    UnitFigures(JdbcClient jdbc, DutyList duties, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.clock = clock;
        open = gauge("sauro.duties.open", "Open duties of an agency", registry);
        soon = gauge("sauro.duties.due.soon", "Open duties that fall due within the forewarning", registry);
        overdue = gauge("sauro.duties.overdue", "Open duties whose date has passed", registry);
    }

    @Scheduled(fixedDelayString = "${sauro.operation.figures-interval:30s}")
    void refresh() {
        var rows = rows();
        open.register(rows.stream().map(row -> line(row, row.open())).toList(), true);
        soon.register(rows.stream().map(row -> line(row, row.soon())).toList(), true);
        overdue.register(rows.stream().map(row -> line(row, row.overdue())).toList(), true);
    }

    private List<Row> rows() {
        return jdbc.sql("""
                select agency_code, count(*) as open_count,
                  sum(case when due_at >= :now and due_at <= :soon then 1 else 0 end) as soon_count,
                  sum(case when due_at < :now then 1 else 0 end) as overdue_count
                from duty where status = 'OPEN' group by agency_code
                """)
                .param("now", SqlTime.of(clock.instant()))
                .param("soon", SqlTime.of(duties.soonUntil()))
                .query((row, index) -> new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static MultiGauge.Row<Number> line(Row row, long figure) {
        return MultiGauge.Row.of(Tags.of("unit", row.agency()), figure);
    }

    private static MultiGauge gauge(String name, String description, MeterRegistry registry) {
        return MultiGauge.builder(name).description(description).register(registry);
    }
}
