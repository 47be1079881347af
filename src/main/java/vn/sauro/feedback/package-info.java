/** What citizens say: feedback that is classified, answered and published in time, and ratings of settled dossiers. */
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
            "catalogue",
            "dossier"
        })
package vn.sauro.feedback;
