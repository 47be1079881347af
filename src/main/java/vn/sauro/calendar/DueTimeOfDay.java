package vn.sauro.calendar;

/** The hour at which the last day of a deadline counted in days or months ends. */
public enum DueTimeOfDay {

    /** The end of the last shift. */
    END_OF_WORK,

    /** 24:00 (Civil Code 2015, article 148 clause 6), which is the instant 00:00 of the following day. */
    END_OF_DAY,

    /** The time of day at which the deadline started. */
    SAME_TIME
}
