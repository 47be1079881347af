/** Overdue work asks one competent level after another; the work stays with its holder. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organization", "ledger", "deadline", "duty"})
package vn.sauro.escalation;
