package vn.sauro.catalogue;

/** In which form a component of a dossier is handed in; national codes 0, 1, 2. */
public enum CopyKind {
    ORIGINAL,
    COPY,
    ELECTRONIC
}
