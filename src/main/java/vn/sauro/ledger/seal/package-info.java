/** Seals: every minute the tips of all chains that moved are hashed into one Merkle tree and signed. */
package vn.sauro.ledger.seal;
