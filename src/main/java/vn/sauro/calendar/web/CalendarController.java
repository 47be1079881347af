package vn.sauro.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;

/** Due dates with their derivation, and the days behind them, for everybody who wants to check. */
@RestController
@RequestMapping("/api/calendar")
@Tag(name = "Lịch làm việc · Calendar")
class CalendarController {

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    // Texts on purpose: a wrong value is then answered by name and with advice, in the reader's language.
    @GetMapping("/due")
    @Operation(summary = "Tính thời hạn và giải thích · Compute a due date and explain it")
    DueAnswer due(
            @Parameter(required = true, example = "2026-08-28T10:00:00+07:00") @RequestParam(required = false)
                    String from,
            @Parameter(required = true, example = "3") @RequestParam(required = false) String amount,
            @Parameter(
                            required = true,
                            description =
                                    "WORKING_HOUR, HALF_WORKING_DAY, WORKING_DAY, CALENDAR_HOUR, CALENDAR_DAY, MONTH",
                            example = "WORKING_DAY")
                    @RequestParam(required = false)
                    String unit,
            @RequestParam(defaultValue = Calendars.STANDARD) String calendar,
            @Parameter(description = "NONE, TRANSFER_ONLY, SHIFT_START") @RequestParam(defaultValue = "NONE")
                    String cutoff,
            @RequestParam(defaultValue = "true") String excludeFirstDay,
            @Parameter(description = "END_OF_WORK, END_OF_DAY, SAME_TIME") @RequestParam(defaultValue = "END_OF_WORK")
                    String dueTimeOfDay) {
        var request = DueRequest.of(
                        Parameters.moment("from", from),
                        Parameters.amount(amount),
                        Parameters.choice("unit", unit, TimeUnit.class))
                .withCutoff(Parameters.choice("cutoff", cutoff, CutoffMode.class))
                .withDueTimeOfDay(Parameters.choice("dueTimeOfDay", dueTimeOfDay, DueTimeOfDay.class))
                .withExcludeFirstDay(Parameters.yesOrNo("excludeFirstDay", excludeFirstDay));
        var chosen = calendars.get(calendar);
        return DueAnswer.of(chosen.due(request), chosen.zone());
    }

    @GetMapping("/days")
    @Operation(summary = "Ngày nghỉ, ngày làm bù của một năm · Days off and worked days of a year")
    DaysAnswer days(
            @RequestParam(defaultValue = Calendars.STANDARD) String calendar,
            @Parameter(required = true, example = "2026") @RequestParam(required = false) String year) {
        return DaysAnswer.of(calendars.get(calendar), Parameters.year(year));
    }
}
