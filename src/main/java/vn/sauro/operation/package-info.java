/** Whether a node does its work: health that is true, figures for monitoring, the roles of the database. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organization", "ledger", "deadline", "duty"})
package vn.sauro.operation;
