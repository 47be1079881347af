/** The append-only record of every event that moves responsibility: one chain of hashes a case, sealed and verifiable. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "organization"})
package vn.sauro.ledger;
