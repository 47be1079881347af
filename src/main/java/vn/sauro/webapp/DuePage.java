package vn.sauro.webapp;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** Computes one due date and explains it step by step; open to everybody, as {@code GET /api/calendar/due} is. */
@Controller
class DuePage {

    private final Calendars calendars;
    private final DueForm form;
    private final Texts texts;

    DuePage(Calendars calendars, DueForm form, Texts texts) {
        this.calendars = calendars;
        this.form = form;
        this.texts = texts;
    }

    @GetMapping("/start/due")
    String due(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String amount,
            @RequestParam(required = false) String unit,
            Model model,
            Locale locale) {
        form.fill(model);
        if (from == null && amount == null && unit == null) {
            return "due";
        }
        try {
            compute(parse(from, amount, unit, model), model, locale);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", texts.of(refusal));
            model.addAttribute("wrong", String.valueOf(refusal.field()));
        }
        return "due";
    }

    private void compute(DueRequest request, Model model, Locale locale) {
        var due = calendars.standard().due(request);
        model.addAttribute("dueAt", Dates.of(due.dueAt()));
        model.addAttribute("calendar", due.calendarId() + " " + due.calendarVersion());
        model.addAttribute(
                "explanation",
                due.explanation().stream().map(step -> step.in(locale)).toList());
        model.addAttribute(
                "apiCall",
                "/api/calendar/due?from=" + request.from() + "&amount=" + request.amount() + "&unit=" + request.unit());
    }

    private DueRequest parse(String from, String amount, String unit, Model model) {
        var start = read("from", from, LocalDateTime::parse);
        model.addAttribute("from", start);
        var number = read("amount", amount, BigDecimal::new);
        model.addAttribute("amount", number.toPlainString());
        var timeUnit = read("unit", unit, TimeUnit::valueOf);
        model.addAttribute("timeUnit", timeUnit);
        return DueRequest.of(start.atZone(SqlTime.VIETNAM).toInstant(), number, timeUnit);
    }

    private static <T> T read(String field, String text, Function<String, T> reader) {
        try {
            return reader.apply(text == null ? "" : text.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw Refusal.ofField(field, "webapp.due." + field + "-unreadable", text == null ? "" : text);
        }
    }
}
