package vn.sauro.calendar;

import java.util.List;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Texts;

/** Tells in sentences how a due date came about. */
final class Explanation {

    private final CalendarData data;
    private final DayTable table;
    private final Counting counting;
    private final Texts texts;

    Explanation(CalendarData data, DayTable table, Counting counting, Texts texts) {
        this.data = data;
        this.table = table;
        this.counting = counting;
        this.texts = texts;
    }

    List<Bilingual> of(DueRequest request, long due) {
        return List.of();
    }
}
