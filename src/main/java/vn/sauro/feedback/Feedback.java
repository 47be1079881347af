package vn.sauro.feedback;

import java.time.Instant;

/**
 * One piece of feedback, without anything about who sent it.
 *
 * @param code such as {@code PA-2026-000123}, the business key of its process
 * @param agency agency that it was sent to
 * @param dossierCode dossier that it is about, or null
 * @param subject one line, as the citizen wrote it; may name people and is shown to the handling agency and the sender only
 * @param handler position that answers, null before classification
 * @param question what the citizen was asked to complete, or null
 * @param reason why it was not accepted, not for this agency, or not published
 * @param transferredTo name of the agency to which it was transferred, or null
 * @param answeringAgency that agency's unit code where it is in the register and its head answers; else null
 * @param publicTitle title under which the outcome is published, free of personal data
 */
public record Feedback(
        String code,
        Topic topic,
        String agency,
        String dossierCode,
        String subject,
        String content,
        FeedbackState state,
        Classification classification,
        String handler,
        String question,
        Instant completionDueAt,
        String reason,
        String transferredTo,
        String answeringAgency,
        String answer,
        String publicTitle,
        String publicAnswer,
        Instant filedAt,
        Instant answeredAt,
        Instant publishedAt,
        Instant closedAt) {}
