package vn.sauro.organization;

/** Standing of a position within its unit: one head, deputies who stand in for the head, staff. */
public enum PositionRank {
    HEAD,
    DEPUTY,
    STAFF
}
