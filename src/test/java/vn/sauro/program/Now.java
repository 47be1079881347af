package vn.sauro.program;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.sauro.shared.SqlTime;

/** Sets the one clock of engine and platform. */
public final class Now {

    private Now() {}

    /** @param vietnam local time in Asia/Ho_Chi_Minh, for example {@code 2026-11-21T09:00} */
    public static void is(String vietnam) {
        ClockUtil.setCurrentTime(Date.from(at(vietnam)));
    }

    public static Instant at(String vietnam) {
        return LocalDateTime.parse(vietnam).atZone(SqlTime.VIETNAM).toInstant();
    }

    public static void real() {
        ClockUtil.reset();
    }
}
