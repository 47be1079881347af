package vn.sauro.organization;

import java.time.LocalDate;

/** A period of whole days, both ends included; an open end is null. */
record Valid(LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Valid other) {
        return !empty()
                && !other.empty()
                && (other.to == null || !from.isAfter(other.to))
                && (to == null || !other.from.isAfter(to));
    }

    boolean covers(Valid other) {
        return !other.from.isBefore(from) && (to == null || other.to != null && !other.to.isAfter(to));
    }

    boolean empty() {
        return to != null && to.isBefore(from);
    }

    @Override
    public String toString() {
        return from + " – " + (to == null ? "…" : to);
    }
}
