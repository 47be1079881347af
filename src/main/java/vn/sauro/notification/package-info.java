/** Tells applicants and officers what concerns them, by mail and by webhook, through the outbox. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "ledger",
            "deadline",
            "duty",
            "escalation",
            "outbox",
            "dossier",
            "paper"
        })
package vn.sauro.notification;
