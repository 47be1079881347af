/** Files of cases of every kind: looked into before they are kept, served only as downloads, their hash on record. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organization", "ledger", "deadline", "duty", "escalation"})
package vn.sauro.document;
