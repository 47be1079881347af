package vn.sauro.ledger;

/** Something was recorded, in the running transaction. */
public record EntryAppended(LedgerEntry entry) {}
