package vn.sauro.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Satisfaction as it is published: by unit and by procedure, small groups without figures. */
@Component
@Transactional(readOnly = true)
public class SatisfactionFigures {

    private final JdbcClient jdbc;
    private final FeedbackSettings settings;

    SatisfactionFigures(JdbcClient jdbc, FeedbackSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @return by agency that settles */
    public List<Satisfaction> byUnit() {
        return grouped("resolving_unit", "null");
    }

    public List<Satisfaction> byProcedure() {
        return grouped("procedure_code", "max(procedure_name)");
    }

    private List<Satisfaction> grouped(String column, String name) {
        return jdbc.sql("select " + column + " as group_key, " + name + " as group_name, count(*) as ratings,"
                        + " sum(score) as points, sum(case when score >= 4 then 1 else 0 end) as satisfied"
                        + " from rating group by " + column + " order by " + column)
                .query(this::figures)
                .list();
    }

    private Satisfaction figures(ResultSet row, int index) throws SQLException {
        var ratings = row.getInt("ratings");
        var key = row.getString("group_key");
        var name = row.getString("group_name");
        if (ratings < settings.smallestGroup()) {
            return new Satisfaction(key, name, null, null, null);
        }
        var count = BigDecimal.valueOf(ratings);
        return new Satisfaction(
                key,
                name,
                ratings,
                BigDecimal.valueOf(row.getLong("points")).divide(count, 1, RoundingMode.HALF_UP),
                BigDecimal.valueOf(row.getLong("satisfied") * 100)
                        .divide(count, 0, RoundingMode.HALF_UP)
                        .intValue());
    }
}
