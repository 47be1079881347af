package vn.sauro.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.support.ProcessTest;

@ProcessTest
@Transactional
class TimelineTest {

    @Autowired
    Timeline timeline;

    @Autowired
    Ledger ledger;

    @Test
    void namesAreToldAsTheyAreEvenWithBrackets() {
        assertThat(told(Map.of("position", "Tổ công tác [unit]", "unit", "Phòng [task]", "task", "không phải tên")))
                .contains("Tổ công tác [unit], Phòng [task]");
    }

    @Test
    void aPositionThatNamesItsUnitIsToldWithoutItAgain() {
        assertThat(told(Map.of("position", "19900.chairman", "unit", "19900"))).containsOnlyOnce("Thuận An");
    }

    private String told(Map<String, Object> facts) {
        ledger.append(new LedgerEvent("TIMELINE-1", "HOURS_CHARGED", null, facts, Map.of()));
        var lines = timeline.of("TIMELINE-1");
        return lines.get(lines.size() - 1).text();
    }
}
