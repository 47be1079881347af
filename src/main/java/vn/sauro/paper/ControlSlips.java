package vn.sauro.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Dossier;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.paper.PaperData.ControlSlip;
import vn.sauro.paper.PaperData.HandOverLine;
import vn.sauro.paper.PaperData.Timeliness;
import vn.sauro.shared.SqlTime;

/** Slip 06, read from the ledger: one line for each time that a duty came to a position. */
@Component
class ControlSlips {

    private static final String APPLICANT = "Người nộp hồ sơ";

    private final Ledger ledger;
    private final Organization organization;
    private final Letterheads letterheads;

    ControlSlips(Ledger ledger, Organization organization, Letterheads letterheads) {
        this.ledger = ledger;
        this.organization = organization;
        this.letterheads = letterheads;
    }

    ControlSlip of(Dossier dossier, Instant now) {
        return new ControlSlip(
                dossier.code(),
                dossier.procedureName(),
                letterheads.nameOf(dossier.resolvingUnit()),
                dossier.acceptedAt(),
                PaperWords.appointment(dossier),
                lines(ledger.entries(dossier.code()), now));
    }

    private List<HandOverLine> lines(List<LedgerEntry> entries, Instant now) {
        var lines = new ArrayList<Line>();
        var open = new HashMap<String, Line>();
        var giver = new Seat(APPLICANT, null);
        for (var entry : entries) {
            var facts = entry.facts();
            switch (entry.kind()) {
                case "DUTY_OPENED" -> {
                    var line = new Line(giver, seat(facts, "position", entry), entry);
                    lines.add(line);
                    open.put(entry.dutyId(), line);
                }
                case "DUTY_HANDED_OVER" -> {
                    var before = open.get(entry.dutyId());
                    if (before != null) {
                        before.handedOn(entry);
                        var next = before.next(seat(facts, "toPosition", entry), entry);
                        lines.add(next);
                        open.put(entry.dutyId(), next);
                    }
                }
                case "DUTY_DONE", "DUTY_ENDED" -> {
                    var line = open.remove(entry.dutyId());
                    if (line != null) {
                        line.closed(entry);
                        giver = line.to;
                    }
                }
                default -> {
                    // No hand-over.
                }
            }
        }
        return lines.stream().map(line -> line.printed(now)).toList();
    }

    private Seat seat(Map<String, Object> facts, String key, LedgerEntry entry) {
        var id = String.valueOf(facts.get(key));
        return organization.positions(entry.occurredAt()).stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .map(position -> new Seat(position.titleVi(), unitOf(position)))
                .orElseGet(() -> new Seat(id, null));
    }

    private String unitOf(Position position) {
        return letterheads.nameOf(position.unitCode());
    }

    private record Seat(String title, String unit) {}

    /** A duty in one pair of hands. */
    private static final class Line {

        private final Seat from;
        private final Seat to;
        private final String task;
        private final Instant at;
        private final Instant due;
        private Instant doneAt;
        private Timeliness timeliness = Timeliness.OPEN;
        private String note;

        Line(Seat from, Seat to, LedgerEntry opened) {
            this(from, to, String.valueOf(opened.facts().get("task")), opened.occurredAt(), due(opened));
        }

        private Line(Seat from, Seat to, String task, Instant at, Instant due) {
            this.from = from;
            this.to = to;
            this.task = task;
            this.at = at;
            this.due = due;
        }

        Line next(Seat receiver, LedgerEntry entry) {
            return new Line(to, receiver, task, entry.occurredAt(), due);
        }

        void handedOn(LedgerEntry entry) {
            doneAt = entry.occurredAt();
            timeliness = Timeliness.HANDED_ON;
            note = String.valueOf(entry.facts().get("reason"));
        }

        void closed(LedgerEntry entry) {
            doneAt = entry.occurredAt();
            timeliness = Boolean.TRUE.equals(entry.facts().get("late")) ? Timeliness.LATE : inTime();
            if (entry.kind().equals("DUTY_ENDED")) {
                note = "Kết thúc cùng hồ sơ, không có kết quả";
            } else if (timeliness != Timeliness.LATE && due != null && doneAt.isAfter(due)) {
                note = "Hạn đã được điều chỉnh theo quy định";
            }
        }

        private Timeliness inTime() {
            return due != null && day(doneAt).isBefore(day(due)) ? Timeliness.EARLY : Timeliness.ON_TIME;
        }

        HandOverLine printed(Instant now) {
            var shown = timeliness == Timeliness.OPEN && due != null && now.isAfter(due) ? Timeliness.LATE : timeliness;
            return new HandOverLine(
                    from.title(), from.unit(), to.title(), to.unit(), task, at, due, doneAt, shown, note);
        }

        private static Instant due(LedgerEntry opened) {
            var due = opened.facts().get("due");
            return due == null ? null : Instant.parse(due.toString());
        }

        private static LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, SqlTime.VIETNAM);
        }
    }
}
