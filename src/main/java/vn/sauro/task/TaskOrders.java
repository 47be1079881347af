package vn.sauro.task;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.DeadlineTerm;
import vn.sauro.deadline.Deadlines;
import vn.sauro.organization.Organization;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Checks an order before anything is written; every refusal names the field. */
@Component
class TaskOrders {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,49}");
    private static final Pattern QUARTER = Pattern.compile("20\\d{2}Q[1-4]");
    private static final Set<TimeUnit> UNITS = Set.of(TimeUnit.WORKING_DAY, TimeUnit.CALENDAR_DAY, TimeUnit.MONTH);
    private static final BigDecimal LONGEST_TERM = BigDecimal.valueOf(400);

    private final Organization organization;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskOrders(Organization organization, Deadlines deadlines, Clock clock) {
        this.organization = organization;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return the order with its texts normalised */
    AssignTask checked(AssignTask order) {
        var now = clock.instant();
        code(order.code());
        quarter(order.startQuarter());
        agency("leadAgency", order.leadAgency(), "task.lead-missing");
        coordinators(order);
        leader(order.supervisingLeader(), now);
        due(order, now);
        required("priority", order.priority());
        required("confidentiality", order.confidentiality());
        return new AssignTask(
                order.code(),
                Words.optional("programme", order.programme(), 300),
                Words.optional("taskGroup", order.taskGroup(), 300),
                origin(order.origin(), now),
                Words.required("title", order.title(), 300),
                Words.required("content", order.content(), 10_000),
                Words.required("expectedProduct", order.expectedProduct(), 1_000),
                order.leadAgency(),
                order.coordinatingAgencies(),
                order.supervisingLeader(),
                order.priority(),
                order.confidentiality(),
                order.sensitive(),
                order.unexpected(),
                order.startQuarter(),
                order.dueDate(),
                order.term());
    }

    private static void code(String code) {
        if (code != null && !CODE.matcher(code).matches()) {
            throw Refusal.ofField("code", "task.code-malformed", code);
        }
    }

    private static void quarter(String quarter) {
        if (quarter != null && !QUARTER.matcher(quarter).matches()) {
            throw Refusal.ofField("startQuarter", "task.quarter-malformed", quarter);
        }
    }

    /** One agency, not a division inside one, and with a head's seat: the head answers for it. */
    private void agency(String field, String code, String missing) {
        if (code == null || code.isBlank()) {
            throw Refusal.ofField(field, missing);
        }
        var unit = organization.findUnit(code).orElseThrow(() -> Refusal.ofField(field, "task.agency-unknown", code));
        if (unit.level() == UnitLevel.DIVISION) {
            throw Refusal.ofField(field, "task.agency-division", unit.nameVi(), organization.agencyOf(code));
        }
    }

    private void coordinators(AssignTask order) {
        var seen = new HashSet<String>();
        for (var agency : order.coordinatingAgencies()) {
            agency("coordinatingAgencies", agency, "task.agency-blank");
            if (agency.equals(order.leadAgency())) {
                throw Refusal.ofField("coordinatingAgencies", "task.coordinator-is-lead", agency);
            }
            if (!seen.add(agency)) {
                throw Refusal.ofField("coordinatingAgencies", "task.coordinator-twice", agency);
            }
        }
    }

    private void leader(String position, Instant now) {
        if (position == null || position.isBlank()) {
            throw Refusal.ofField("supervisingLeader", "task.leader-missing");
        }
        var seat = organization
                .findPosition(position)
                .orElseThrow(() -> Refusal.ofField("supervisingLeader", "task.leader-unknown", position));
        if (organization.holderOf(seat.id(), now).isEmpty()) {
            throw Refusal.ofField("supervisingLeader", "task.leader-vacant", seat.titleVi());
        }
    }

    private OriginDocument origin(OriginDocument origin, Instant now) {
        if (origin == null) {
            throw Refusal.ofField("origin", "task.origin-missing");
        }
        if (origin.date() == null) {
            throw Refusal.ofField("origin.date", "shared.text-missing", "origin.date");
        }
        if (origin.date().isAfter(today(now))) {
            throw Refusal.ofField("origin.date", "task.origin-future", origin.date());
        }
        return new OriginDocument(
                Words.required("origin.number", origin.number(), 100),
                origin.date(),
                Words.required("origin.issuer", origin.issuer(), 300));
    }

    private void due(AssignTask order, Instant now) {
        if ((order.dueDate() == null) == (order.term() == null)) {
            throw Refusal.ofField("dueDate", order.term() == null ? "task.due-missing" : "task.due-twice");
        }
        if (order.term() != null) {
            term(order.term());
        } else if (order.dueDate().isBefore(today(now))) {
            throw Refusal.ofField("dueDate", "task.due-past", order.dueDate());
        }
        if (!preview(order).isAfter(now)) {
            throw Refusal.ofField("dueDate", "task.due-past", order.dueDate());
        }
    }

    private Instant preview(AssignTask order) {
        try {
            return deadlines.preview(order.dueDate(), order.term());
        } catch (Refusal beyondTheCalendar) {
            throw beyondTheCalendar.in(order.term() == null ? "dueDate" : "term");
        }
    }

    private static void term(DeadlineTerm term) {
        if (term.unit() == null || !UNITS.contains(term.unit())) {
            throw Refusal.ofField("term", "task.term-unit", String.valueOf(term.unit()));
        }
        if (term.amount() == null
                || term.amount().signum() <= 0
                || term.amount().stripTrailingZeros().scale() > 0
                || term.amount().compareTo(LONGEST_TERM) > 0) {
            throw Refusal.ofField("term", "task.term-amount", String.valueOf(term.amount()), LONGEST_TERM);
        }
    }

    private static void required(String field, Object value) {
        if (value == null) {
            throw Refusal.ofField(field, "shared.text-missing", field);
        }
    }

    private static LocalDate today(Instant now) {
        return now.atZone(SqlTime.VIETNAM).toLocalDate();
    }
}
