package vn.sauro.organization;

/** The system a unit belongs to; a city's tasks cross all four. */
public enum UnitKind {
    /** Local government: People's Committee and its agencies (Law on Local Government 72/2025/QH15). */
    STATE,
    /** Party committee or one of its bodies. */
    PARTY,
    /** Fatherland Front and its member organisations. */
    FRONT,
    /** Agency led by a ministry or a provincial agency, not by the level where it sits: tax, police, land registration. */
    VERTICAL
}
