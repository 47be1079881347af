package vn.sauro.organization;

/** The level at which a unit decides. There is no district level since 1 July 2025. */
public enum UnitLevel {
    PROVINCE,
    /** Agency of the province or city. */
    DEPARTMENT,
    COMMUNE,
    /** Part of an agency; never an agency of its own. */
    DIVISION
}
