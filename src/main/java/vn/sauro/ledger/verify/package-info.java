/** Verifies a ledger from nothing but its database: no Spring, no engine, no trust in whoever runs either. */
package vn.sauro.ledger.verify;
