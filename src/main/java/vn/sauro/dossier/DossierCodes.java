package vn.sauro.dossier;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives codes {@code <prefix>-YYMMDD-NNNN}, without gap for an agency and day (TT 01/2018/TT-VPCP article 19).
 *
 * <p>A counter row is locked until the transaction ends: a filing that fails gives its number back, two at one counter wait
 * for each other. After 9999 the number grows to five digits.
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;
    private final CounterRows rows;

    DossierCodes(JdbcClient jdbc, CounterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix, LocalDate day) {
        if (!raise(prefix, day)) {
            rows.add(prefix, day);
            raise(prefix, day);
        }
        var last = jdbc.sql("select last_number from dossier_counter where prefix = :prefix and filed_on = :day")
                .param("prefix", prefix)
                .param("day", Date.valueOf(day))
                .query(Integer.class)
                .single();
        return "%s-%s-%04d".formatted(prefix, DAY.format(day), last);
    }

    private boolean raise(String prefix, LocalDate day) {
        return jdbc.sql("""
                        update dossier_counter set last_number = last_number + 1
                        where prefix = :prefix and filed_on = :day
                        """)
                        .param("prefix", prefix)
                        .param("day", Date.valueOf(day))
                        .update()
                == 1;
    }
}
