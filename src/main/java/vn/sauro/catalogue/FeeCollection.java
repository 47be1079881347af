package vn.sauro.catalogue;

/** When a fee is taken (NĐ 118/2025/NĐ-CP article 24). Taking it at the counter never stops the dossier's clock. */
public enum FeeCollection {
    /** with the dossier, while the applicant stands at the counter */
    RECEIPT,
    /** at the latest when the result is handed over */
    RETURN
}
