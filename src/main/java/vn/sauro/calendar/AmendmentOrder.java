package vn.sauro.calendar;

import java.util.List;

/**
 * A decision on days, as sent.
 *
 * @param document number of the announcement
 */
public record AmendmentOrder(String document, List<Day> days) {

    /**
     * @param date ISO 8601
     * @param type OFF or WORKING
     * @param replaces id of the amendment that had the last word on this day, null where none had
     */
    public record Day(String date, String type, String nameVi, String nameEn, String replaces) {}
}
