package vn.sauro.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sauro.duty.AgencyFigures;
import vn.sauro.duty.DutyFigures;
import vn.sauro.shared.SqlTime;

/** Open, nearly due and overdue duties of each agency, as gauges; read together twice a minute, not once a scrape and unit. */
@Component
class UnitFigures {

    private final DutyFigures duties;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge soon;
    private final MultiGauge overdue;

    UnitFigures(DutyFigures duties, Clock clock, MeterRegistry registry) {
        this.duties = duties;
        this.clock = clock;
        open = gauge("sauro.duties.open", "Open duties of an agency", registry);
        soon = gauge("sauro.duties.due.soon", "Open duties that fall due within the forewarning", registry);
        overdue = gauge("sauro.duties.overdue", "Open duties whose date has passed", registry);
    }

    @Scheduled(fixedDelayString = "${sauro.operation.figures-interval:30s}")
    void refresh() {
        var rows = duties.byAgency(null, YearMonth.from(clock.instant().atZone(SqlTime.VIETNAM)));
        open.register(rows.stream().map(row -> line(row, row.open())).toList(), true);
        soon.register(
                rows.stream()
                        .map(row -> line(row, row.dueSoon() + row.dueToday()))
                        .toList(),
                true);
        overdue.register(rows.stream().map(row -> line(row, row.overdue())).toList(), true);
    }

    private static MultiGauge.Row<Number> line(AgencyFigures row, long figure) {
        return MultiGauge.Row.of(Tags.of("unit", row.agencyCode()), figure);
    }

    private static MultiGauge gauge(String name, String description, MeterRegistry registry) {
        return MultiGauge.builder(name).description(description).register(registry);
    }
}
