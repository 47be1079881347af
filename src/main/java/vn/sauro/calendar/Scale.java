package vn.sauro.calendar;

import vn.sauro.shared.Refusal;

/** A way of counting along a {@link DayTable}: how many steps end up to a moment, and at which moment a step ends. */
sealed interface Scale {

    /** @return how many steps end at or before this moment */
    long upTo(long time);

    /** @return the earliest moment up to which this many steps, one or more, have ended */
    long at(long steps);

    /** Milliseconds within shifts. */
    record WorkingTime(DayTable table) implements Scale {

        @Override
        public long upTo(long time) {
            int day = table.dayOf(time);
            long worked = table.workingDaysBefore(day) * table.worked();
            return table.isWorking(day) ? worked + workedOfDay(time - day * DayTable.DAY) : worked;
        }

        private long workedOfDay(long timeOfDay) {
            int shift = table.shiftEnd.length - 1;
            while (shift > 0 && timeOfDay < table.shiftStart[shift]) {
                shift--;
            }
            long end = Math.min(timeOfDay, table.shiftEnd[shift]);
            return table.workedBefore[shift] + Math.max(0, end - table.shiftStart[shift]);
        }

        @Override
        public long at(long steps) {
            int day = table.workingDay((steps - 1) / table.worked());
            long rest = (steps - 1) % table.worked() + 1;
            int shift = 0;
            while (rest > table.workedBefore[shift + 1]) {
                shift++;
            }
            return day * DayTable.DAY + table.shiftStart[shift] + rest - table.workedBefore[shift];
        }
    }

    /** Milliseconds of the clock. */
    record ClockTime(DayTable table) implements Scale {

        @Override
        public long upTo(long time) {
            return time;
        }

        @Override
        public long at(long steps) {
            if (steps < 0) {
                throw table.before();
            }
            if (steps > table.length * DayTable.DAY) {
                throw table.beyond();
            }
            return steps;
        }
    }

    /** Ends of the two shifts of a working day. */
    record HalfDays(DayTable table) implements Scale {

        public HalfDays {
            if (table.shiftEnd.length != 2) {
                throw Refusal.ofField("unit", "calendar.half-day-undefined", String.valueOf(table.shiftEnd.length));
            }
        }

        @Override
        public long upTo(long time) {
            int day = table.dayOf(time);
            long halves = 2L * table.workingDaysBefore(day);
            long timeOfDay = time - day * DayTable.DAY;
            if (!table.isWorking(day) || timeOfDay < table.shiftEnd[0]) {
                return halves;
            }
            return timeOfDay < table.shiftEnd[1] ? halves + 1 : halves + 2;
        }

        @Override
        public long at(long steps) {
            int day = table.workingDay(Math.floorDiv(steps - 1, 2L));
            return day * DayTable.DAY + table.shiftEnd[(int) Math.floorMod(steps - 1, 2L)];
        }
    }

    /** Working days, each ending at the same time of day, from 0 to 24 hours after midnight. */
    record WorkingDays(DayTable table, long timeOfDay) implements Scale {

        @Override
        public long upTo(long time) {
            return table.workingDaysBefore((int) Math.floorDiv(time - timeOfDay, DayTable.DAY) + 1);
        }

        @Override
        public long at(long steps) {
            return table.workingDay(steps - 1) * DayTable.DAY + timeOfDay;
        }
    }

    /** Days of the calendar, each ending at the same time of day, from 0 to 24 hours after midnight. */
    record Dates(DayTable table, long timeOfDay) implements Scale {

        @Override
        public long upTo(long time) {
            return Math.floorDiv(time - timeOfDay, DayTable.DAY) + 1;
        }

        @Override
        public long at(long steps) {
            if (steps < 1) {
                throw table.before();
            }
            if (steps > table.length) {
                throw table.beyond();
            }
            return (steps - 1) * DayTable.DAY + timeOfDay;
        }
    }
}
