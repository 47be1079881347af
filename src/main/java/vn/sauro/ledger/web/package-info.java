/** The ledger over HTTP: a case's chain, and what an outsider keeps to verify it. */
package vn.sauro.ledger.web;
