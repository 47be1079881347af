/** Tasks that a city assigns to an agency: accepted, worked on with others, reviewed, on record from order to product. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "ledger",
            "deadline",
            "duty",
            "escalation",
            "document"
        })
package vn.sauro.task;
