/** Port to the National Public Service Portal; what is to be synchronised goes through the outbox. No connection is shipped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "ledger",
            "deadline",
            "outbox",
            "catalogue",
            "dossier"
        })
package vn.sauro.exchange;
