/** Programme, task group, task: imported from a workbook row by row, started in their quarter, rolled up from results. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organization", "ledger", "deadline", "duty", "escalation", "task"
        })
package vn.sauro.program;
