package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dossier codes")
class DossierCodesTest {

    private HikariDataSource database;
    private CodeContest contest;

    @BeforeEach
    void open() {
        var settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:codes-" + System.nanoTime() + ";LOCK_TIMEOUT=20000");
        settings.setUsername("sauro");
        settings.setMaximumPoolSize(33);
        database = new HikariDataSource(settings);
        CodeContest.prepare(database);
        contest = new CodeContest(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void runWithoutGapWhenSixteenCountersFileAtOnceAndManyFail() throws Exception {
        contest.runWithoutGap();
    }

    @Test
    void beginAnewEachDay() {
        assertThat(contest.next(CodeContest.DAY)).isEqualTo("H57.26-261123-0001");
        assertThat(contest.next(CodeContest.DAY)).isEqualTo("H57.26-261123-0002");
        assertThat(contest.next(CodeContest.DAY.plusDays(1))).isEqualTo("H57.26-261124-0001");
    }

    @Test
    void growByADigitAfterTheNineThousandNineHundredAndNinetyNinth() {
        contest.startAfter(9_998, CodeContest.DAY);
        assertThat(contest.next(CodeContest.DAY)).isEqualTo("H57.26-261123-9999");
        assertThat(contest.next(CodeContest.DAY)).isEqualTo("H57.26-261123-10000");
        assertThat(contest.next(CodeContest.DAY)).isEqualTo("H57.26-261123-10001");
    }
}
