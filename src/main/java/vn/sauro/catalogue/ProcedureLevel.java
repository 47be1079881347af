package vn.sauro.catalogue;

/** The level of government that resolves a procedure; there are two (Law on Local Government 72/2025/QH15). */
public enum ProcedureLevel {
    COMMUNE,
    PROVINCE
}
