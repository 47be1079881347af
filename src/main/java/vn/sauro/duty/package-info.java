/** One user task, six clears: opened with all of them or not at all, held by one person, every hour charged to one holder. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organization", "ledger", "deadline"})
package vn.sauro.duty;
