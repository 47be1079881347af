package vn.sauro.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sauro.calendar.WorkingCalendar;

/** Adds up the stretches of a case in working time: pure arithmetic. */
final class Worked {

    private Worked() {}

    /** @param positionId null, like the unit, for who is outside */
    record Holder(ChargedTo payer, String positionId, String unitCode) {

        static Holder of(Charge charge) {
            return new Holder(charge.payer(), charge.positionId(), charge.unitCode());
        }
    }

    /** @return in the order in which each first paid */
    static Map<Holder, Duration> byHolder(List<Charge> charges, WorkingCalendar calendar, Instant now) {
        var sums = new LinkedHashMap<Holder, Duration>();
        for (var charge : charges) {
            sums.merge(Holder.of(charge), calendar.workingTime(charge.from(), end(charge, now)), Duration::plus);
        }
        return sums;
    }

    /** From the first charge to the last; a case that ended and was taken up again took no time in between. */
    static Duration elapsed(List<Charge> charges, WorkingCalendar calendar, Instant now) {
        var sum = Duration.ZERO;
        for (int first = 0; first < charges.size(); ) {
            int last = first;
            while (last + 1 < charges.size() && charges.get(last + 1).from().equals(end(charges.get(last), now))) {
                last++;
            }
            sum = sum.plus(calendar.workingTime(charges.get(first).from(), end(charges.get(last), now)));
            first = last + 1;
        }
        return sum;
    }

    static Instant end(Charge charge, Instant now) {
        return charge.runs() ? now : charge.to();
    }
}
