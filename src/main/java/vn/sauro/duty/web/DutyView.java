package vn.sauro.duty.web;

import java.time.Instant;
import java.util.List;

/** A duty as the API shows it: six clears, each by its name. */
record DutyView(
        String id,
        String caseCode,
        String caseTitle,
        String element,
        String status,
        PersonView person,
        TaskView task,
        ResponsibilityView responsibility,
        AuthorityView authority,
        TimeView time,
        ResultView result,
        List<String> actions) {

    record PersonView(
            String personId,
            String personName,
            String positionId,
            String positionTitle,
            String unitCode,
            String unitName,
            String onBehalfOf,
            String basis) {}

    record TaskView(String title, String content) {}

    record ResponsibilityView(String text, String supervisingLeader) {}

    record AuthorityView(String key, String text, String legalBasis) {}

    /** Instants are ISO 8601 in UTC; the explanation is in the reader's language. */
    record TimeView(
            Instant openedAt,
            Instant dueAt,
            Instant originalDueAt,
            Instant pausedSince,
            Instant closedAt,
            String timeStatus,
            String rule,
            String legalBasis,
            String calendar,
            List<String> explanation) {}

    record ResultView(String expected, List<String> outcomes, String outcome, String document) {}
}
