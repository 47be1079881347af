package vn.sauro.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sauro.deadline.DeadlineTerm;

/**
 * An order to assign a task to one lead agency.
 *
 * @param code code of the case, or null to have one generated
 * @param leadAgency unit code of the one agency that answers for the whole
 * @param coordinatingAgencies unit codes, each with a part of its own
 * @param supervisingLeader position id of the leader in charge, who reviews the product
 * @param sensitive difficult or sensitive: heard collectively before one person decides
 * @param unexpected not from a programme: counted apart
 * @param startQuarter for example {@code 2026Q4}, or null
 * @param dueDate last day, in Asia/Ho_Chi_Minh; exactly one of this and {@code term}
 * @param term time allowed from now on
 */
public record AssignTask(
        String code,
        String programme,
        String taskGroup,
        OriginDocument origin,
        String title,
        String content,
        String expectedProduct,
        String leadAgency,
        List<String> coordinatingAgencies,
        String supervisingLeader,
        Priority priority,
        Confidentiality confidentiality,
        boolean sensitive,
        boolean unexpected,
        String startQuarter,
        LocalDate dueDate,
        DeadlineTerm term) {

    public AssignTask {
        coordinatingAgencies = coordinatingAgencies == null
                ? List.of()
                : Collections.unmodifiableList(new ArrayList<>(coordinatingAgencies));
    }

    AssignTask withCode(String given) {
        return new AssignTask(
                given,
                programme,
                taskGroup,
                origin,
                title,
                content,
                expectedProduct,
                leadAgency,
                coordinatingAgencies,
                supervisingLeader,
                priority,
                confidentiality,
                sensitive,
                unexpected,
                startQuarter,
                dueDate,
                term);
    }
}
