package vn.sauro.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.duty.NoticeBox;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.task.CaseAccess;

/** The person who is signed in. */
@RestController
@RequestMapping("/api/me")
@Tag(name = "Me", description = "Người đang đăng nhập")
class MeController {

    private final CaseAccess access;
    private final Organization organization;
    private final NoticeBox notices;
    private final Clock clock;

    MeController(CaseAccess access, Organization organization, NoticeBox notices, Clock clock) {
        this.access = access;
        this.organization = organization;
        this.notices = notices;
        this.clock = clock;
    }

    record Me(String personId, String name, List<Seat> seats) {}

    record Seat(String positionId, String title, String unitCode, String unitName, String onBehalfOf) {}

    record NoticeView(String id, String caseCode, String kind, String text, Instant at, boolean seen) {}

    @GetMapping
    @Operation(summary = "Who am I, in which positions, on whose behalf")
    Me me() {
        var person = access.person();
        var seats = organization.seatsOf(person, clock.instant());
        var name = seats.stream()
                .filter(seat -> seat.onBehalfOf() == null)
                .findFirst()
                .map(Holder::personName)
                .orElse(person);
        return new Me(person, name, seats.stream().map(MeController::seat).toList());
    }

    @GetMapping("/notices")
    @Operation(summary = "Forewarnings and reminders to me, newest first")
    List<NoticeView> notices() {
        var locale = LocaleContextHolder.getLocale();
        return notices.of(access.person()).stream()
                .map(each -> new NoticeView(
                        each.id(),
                        each.caseCode(),
                        each.kind(),
                        each.text().in(locale),
                        each.at(),
                        each.seenAt() != null))
                .toList();
    }

    @PostMapping("/notices/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen() {
        notices.seen(access.person());
    }

    private static Seat seat(Holder holder) {
        return new Seat(
                holder.positionId(), holder.positionTitle(), holder.unitCode(), holder.unitName(), holder.onBehalfOf());
    }
}
