package vn.sauro.dossier;

/** Everything that was due was paid or waived, in the running transaction. */
record FeesSettled(String code) {}
