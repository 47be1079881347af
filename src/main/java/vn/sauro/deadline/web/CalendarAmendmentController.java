package vn.sauro.deadline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.calendar.AmendmentOrder;
import vn.sauro.deadline.CalendarDesk;
import vn.sauro.shared.PageRequest;

/** Announced days off and swapped days: entered by the office, with what they did to every open deadline. */
@RestController
@RequestMapping("/api/calendars")
@Tag(
        name = "Calendar amendments",
        description = "Ngày nghỉ, ngày làm bù công bố sau: nhập theo văn bản, tính lại mọi hạn")
class CalendarAmendmentController {

    private final CalendarDesk desk;

    CalendarAmendmentController(CalendarDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/{calendar}/amendments")
    @Operation(
            summary = "Enter the days of one decision (the chairman's office)",
            description =
                    "Answered at once; the deadlines are computed anew in the background, see the address in Location.")
    ResponseEntity<AmendmentView> enter(@PathVariable String calendar, @RequestBody AmendmentOrder order) {
        var amendment = desk.enter(calendar, order);
        var first = new PageRequest(0, 200);
        return ResponseEntity.accepted()
                .location(URI.create("/api/calendars/amendments/" + amendment.id()))
                .body(AmendmentView.of(desk.result(amendment.id(), first, first)));
    }

    @GetMapping("/amendments/{id}")
    @Operation(
            summary = "How far the recomputation is, every deadline that moved, and what became late or on time by it")
    AmendmentView result(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int size,
            @RequestParam(defaultValue = "0") int flippedPage) {
        return AmendmentView.of(desk.result(id, new PageRequest(page, size), new PageRequest(flippedPage, size)));
    }
}
