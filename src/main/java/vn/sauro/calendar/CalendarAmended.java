package vn.sauro.calendar;

/** Days of the calendar changed; published within the transaction that changed them. */
public record CalendarAmended(Amendment amendment) {}
