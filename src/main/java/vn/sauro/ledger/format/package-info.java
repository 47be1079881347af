/** The ledger's format as pure functions: canonical JSON, hashes, commitments, Merkle trees; docs/ledger.md in code. */
package vn.sauro.ledger.format;
