/** Clocks with their legal rule: opened once, moved only by a recorded decision, the original kept for ever. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "organization", "ledger"})
package vn.sauro.deadline;
