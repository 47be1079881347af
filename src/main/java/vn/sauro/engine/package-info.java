/** The process engine: its configuration, the deploy gate, the deployment of the models, the check of submitted forms. */
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
            "operation",
            "feedback"
        })
package vn.sauro.engine;
