/** What a person sees: start page, unit work pages, and Camunda's web applications in Vietnamese with the six clears on every task. */
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
            "task",
            "program",
            "catalogue",
            "dossier",
            "paper",
            "outbox",
            "notification",
            "exchange",
            "feedback"
        })
package vn.sauro.webapp;
