package vn.sauro.catalogue;

/** How the platform runs a procedure. */
public enum Execution {

    /** By a model of its own, named by the version's process key. */
    EXECUTABLE,

    /** Step by step from the catalogue, by the one model {@code InternalProcedure}. */
    GENERIC,

    /** Described and shown, but no dossier can be filed. */
    NOT_YET
}
