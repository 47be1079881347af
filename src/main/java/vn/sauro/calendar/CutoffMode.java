package vn.sauro.calendar;

/** What a receipt after the calendar's cut-off hour (15:00 by default) does to a deadline. */
public enum CutoffMode {

    /** Nothing: the deadline runs from the receipt. */
    NONE,

    /** The file is passed on at the beginning of the next working day; the deadline still runs from the receipt. */
    TRANSFER_ONLY,

    /**
     * The deadline starts at the beginning of the next working day, also for a receipt on a day off; for one before
     * working time, at the beginning of work (same-day procedures,
     * Decree 23/2015 article 7; Decree 301/2026).
     */
    SHIFT_START
}
