/** Pages for citizens: look a dossier up, file one, rate, say something; no account, no script, no personal data of others. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "ledger",
            "deadline",
            "duty",
            "document",
            "catalogue",
            "dossier",
            "paper",
            "feedback"
        })
package vn.sauro.publication;
