package vn.sauro.task;

import java.time.Instant;
import java.util.List;

/**
 * A task as it stands now.
 *
 * @param officer position that carries it out, null until the lead agency named one
 * @param progress 0 to 100
 * @param submittedAt when the product that is under review was handed in, null while there is none
 * @param completedAt time of the submission that was accepted, null before
 */
public record AssignedTask(
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
        String assignedBy,
        Priority priority,
        Confidentiality confidentiality,
        boolean sensitive,
        boolean unexpected,
        String startQuarter,
        String handlingMode,
        TaskStatus status,
        String officer,
        int progress,
        int returnCount,
        Instant assignedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant submittedAt,
        Instant completedAt,
        Instant closedAt) {}
