package vn.sauro.catalogue;

/** What a request for supplement does to the legal clock. */
public enum SupplementMode {

    /** The wait is subtracted (Decision 766/QĐ-TTg). */
    PAUSE,

    /** The whole term is counted anew from the complete dossier (Decree 61/2018/NĐ-CP article 19 clause 4). */
    RESTART
}
