package vn.sauro.task.web;

import java.time.Instant;
import java.util.List;
import vn.sauro.task.AssignedTask;
import vn.sauro.task.OriginDocument;

/** A case as the API shows it; instants are ISO 8601 in UTC. */
record CaseView(
        String code,
        String title,
        String content,
        String expectedProduct,
        String programme,
        String taskGroup,
        OriginDocument origin,
        UnitView leadAgency,
        List<UnitView> coordinatingAgencies,
        String supervisingLeader,
        String priority,
        String confidentiality,
        String handlingMode,
        boolean unexpected,
        String status,
        int progress,
        Instant assignedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant completedAt,
        String timeStatus,
        String originalTimeStatus) {

    record UnitView(String code, String name) {}

    static CaseView of(
            AssignedTask task,
            UnitView lead,
            List<UnitView> coordinators,
            String leader,
            String timeStatus,
            String originalTimeStatus) {
        return new CaseView(
                task.code(),
                task.title(),
                task.content(),
                task.expectedProduct(),
                task.programme(),
                task.taskGroup(),
                task.origin(),
                lead,
                coordinators,
                leader,
                task.priority().name(),
                task.confidentiality().name(),
                task.handlingMode(),
                task.unexpected(),
                task.status().name(),
                task.progress(),
                task.assignedAt(),
                task.dueAt(),
                task.originalDueAt(),
                task.completedAt(),
                timeStatus,
                originalTimeStatus);
    }
}
