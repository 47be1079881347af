/** Procedure files of citizens: received with a code, moved through the national statuses, decided and returned. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "ledger",
            "deadline",
            "duty",
            "escalation",
            "document",
            "catalogue"
        })
package vn.sauro.dossier;
