package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.feedback.Ratings;
import vn.sauro.feedback.Satisfaction;
import vn.sauro.feedback.SatisfactionFigures;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.SettledDossiers;
import vn.sauro.support.WholeModel;

@ProcessTest
class FollowUpRatingTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("FollowUpRating");

    private static final String FOLLOW_UP = "UserTask_FollowUpRating";

    @Autowired
    Scenario scenario;

    @Autowired
    Ratings ratings;

    @Autowired
    SatisfactionFigures figures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        jdbc.sql("delete from rating").update();
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void aLowRatingBecomesADutyOfTheHeadOfTheCentre() {
        var code = settled();
        ratings.rate(code, 2, "Chờ lâu (mẫu)");
        assertThat(scenario.task(code, FOLLOW_UP).getAssignee()).isEqualTo("19900.TTPVHCC.head");
        scenario.complete(code, FOLLOW_UP, Map.of("outcome", "improved", "followUp", "Thêm một quầy (mẫu)"));
        assertThat(ratings.find(code)).hasValueSatisfying(rating -> {
            assertThat(rating.followUp()).isEqualTo("Thêm một quầy (mẫu)");
            assertThat(rating.followedUpAt()).isNotNull();
        });
        assertThat(scenario.openTasks(code)).isEmpty();
    }

    @Test
    void nobodyLookingIntoItIsUrged() {
        var code = settled();
        ratings.rate(code, 1, null);
        scenario.until(at("2026-10-12T08:00"));
        assertThat(scenario.openTasks(code)).contains(FOLLOW_UP, "UserTask_DirectOverdue");
        scenario.complete(code, FOLLOW_UP, Map.of("outcome", "explained", "followUp", "Đã giải thích (mẫu)"));
        assertThat(ratings.find(code).orElseThrow().followUp()).isEqualTo("Đã giải thích (mẫu)");
    }

    @Test
    void aGoodRatingOpensNothing() {
        var code = settled();
        assertThat(ratings.open(code)).isTrue();
        ratings.rate(code, 3, null);
        assertThat(scenario.openTasks(code)).isEmpty();
        assertThat(ratings.open(code)).isFalse();
    }

    @Test
    void aDossierIsRatedOnceAndOnlyWithItsResult() {
        var code = settled();
        ratings.rate(code, 5, null);
        assertThatThrownBy(() -> ratings.rate(code, 1, null)).hasMessageContaining("feedback.rated-already");
        assertThatThrownBy(() -> ratings.rate(code, 6, null)).hasMessageContaining("feedback.score-range");
        var open = new SettledDossiers(jdbc).at(DossierStatus.IN_PROGRESS, MONDAY);
        assertThatThrownBy(() -> ratings.rate(open, 1, null)).hasMessageContaining("feedback.not-settled");
        assertThat(ratings.find(open)).isEmpty();
        assertThat(scenario.openTasks(code)).isEmpty();
    }

    @Test
    void figuresOfFewerThanFiveAreNotShown() {
        for (int score : new int[] {5, 4, 4, 3}) {
            ratings.rate(settled(), score, null);
        }
        assertThat(figures.byUnit()).singleElement().satisfies(unit -> {
            assertThat(unit.key()).isEqualTo("19900");
            assertThat(unit.shown()).isFalse();
            assertThat(unit.average()).isNull();
        });
        ratings.rate(settled(), 3, null);
        assertThat(figures.byUnit()).singleElement().satisfies(FollowUpRatingTest::ofFive);
        assertThat(figures.byProcedure()).singleElement().satisfies(FollowUpRatingTest::ofFive);
    }

    private static void ofFive(Satisfaction figures) {
        assertThat(figures.ratings()).isEqualTo(5);
        assertThat(figures.average()).isEqualByComparingTo("3.8");
        assertThat(figures.satisfied()).isEqualTo(60);
    }

    private String settled() {
        return new SettledDossiers(jdbc).at(DossierStatus.RESULT_RETURNED, MONDAY);
    }
}
