/** The seven papers of the one-stop shop: numbered without gap, rendered as PDF in Vietnamese, kept as they were issued. */
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
            "dossier"
        })
package vn.sauro.paper;
