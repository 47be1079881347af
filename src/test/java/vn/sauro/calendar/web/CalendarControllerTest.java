package vn.sauro.calendar.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.TestCalendars;

@WebMvcTest(CalendarController.class)
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = CalendarControllerTest.Slice.class)
class CalendarControllerTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Configuration
    @ComponentScan(
            basePackages = "vn.sauro.shared",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(LockPatience|LateWrites|DatabaseAccess)"))
    @Import(CalendarController.class)
    static class Slice {

        @Bean
        Calendars calendars() {
            return TestCalendars.shipped();
        }
    }

    @Autowired
    private MockMvc http;

    @Test
    void answers_a_due_date_with_its_derivation() throws Exception {
        http.perform(
                        get(
                                URI.create(
                                        "/api/calendar/due?from=2026-08-28T10:00:00%2B07:00&amount=3&unit=WORKING_DAY&calendar=VN&cutoff=NONE")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueAt").value("2026-09-07T17:00:00+07:00"))
                .andExpect(jsonPath("$.calendar").value("VN"))
                .andExpect(jsonPath("$.version", matchesPattern("[0-9a-f]{12}")))
                .andExpect(jsonPath("$.explanation.vi", hasSize(5)))
                .andExpect(jsonPath("$.explanation.vi[0]").value("Bắt đầu: 10:00 thứ Sáu, ngày 28/8/2026."))
                .andExpect(jsonPath("$.explanation.en[0]").value("Starts at 10:00 on Friday 28 August 2026."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "from=2026-08-28T10:00:00+07:00&amount=3&unit=WORKING_DAY, 2026-09-07T17:00:00+07:00",
        "from=2026-08-28T03:00:00Z&amount=3&unit=WORKING_DAY, 2026-09-07T17:00:00+07:00",
        "from=2026-02-13T16:00:00%2B07:00&amount=1&unit=WORKING_DAY&cutoff=SHIFT_START, 2026-02-24T17:00:00+07:00",
        "from=2026-02-13T16:00%2B07:00&amount=1&unit=WORKING_DAY&cutoff=SHIFT_START&excludeFirstDay=false, 2026-02-23T17:00:00+07:00",
        "from=2026-11-23T10:00:00%2B07:00&amount=1.5&unit=WORKING_HOUR, 2026-11-23T11:30:00+07:00",
        "from=2026-11-23T10:00:00%2B07:00&amount=1&unit=MONTH&dueTimeOfDay=SAME_TIME, 2026-12-23T10:00:00+07:00",
    })
    void reads_every_parameter(String query, String dueAt) throws Exception {
        http.perform(get(URI.create("/api/calendar/due?" + query)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueAt").value(dueAt));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "from, '', calendar.parameter-missing, Thiếu tham số from",
        "from, yesterday, calendar.from-format, yesterday",
        "from, 2026-08-28T10:00:00, calendar.from-zone-missing, 2026-08-28T10:00:00+07:00",
        "from, 2026-08-28, calendar.from-zone-missing, 2026-08-28T07:30:00+07:00",
        "from, 2026-02-30T10:00:00Z, calendar.from-format, 2026-02-30",
        "from, 2025-12-31T10:00:00Z, calendar.year-unknown, năm 2025",
        "from, %2B999999999-12-31T23:59:59Z, calendar.year-unknown, chưa có dữ liệu",
        "amount, '', calendar.parameter-missing, Thiếu tham số amount",
        "amount, three, calendar.amount-format, three",
        "amount, NaN, calendar.amount-format, NaN",
        "amount, Infinity, calendar.amount-format, Infinity",
        "amount, 1e9, calendar.amount-format, 1e9",
        "amount, '2,5', calendar.amount-format, dấu chấm",
        "amount, -1, calendar.amount-out-of-range, -1",
        "amount, 100001, calendar.amount-out-of-range, 100001",
        "amount, 99999999999999999999, calendar.amount-format, 99999999999999999999",
        "amount, 0.5, calendar.amount-not-whole, HALF_WORKING_DAY",
        "amount, 5000, calendar.year-unknown, năm 2028",
        "unit, '', calendar.parameter-missing, Thiếu tham số unit",
        "unit, FORTNIGHT, calendar.choice-unknown, HALF_WORKING_DAY",
        "unit, working_day, calendar.choice-unknown, WORKING_DAY",
        "calendar, HUE, calendar.calendar-unknown, VN",
        "cutoff, SOMETIMES, calendar.choice-unknown, SHIFT_START",
        "excludeFirstDay, maybe, calendar.choice-unknown, false",
        "excludeFirstDay, false, calendar.first-day-needs-end, dueTimeOfDay",
        "dueTimeOfDay, NOON, calendar.choice-unknown, END_OF_DAY",
    })
    void names_the_parameter_that_cannot_be_used(String name, String value, String code, String advice)
            throws Exception {
        var query = "from=2026-11-23T10:00:00Z&amount=1&unit=WORKING_DAY&dueTimeOfDay=SAME_TIME&";
        var others = query.replaceFirst("(^|&)" + name + "=[^&]*&", "$1");
        http.perform(get(URI.create("/api/calendar/due?" + others + name + "=" + value))
                        .locale(VIETNAMESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.field").value(name))
                .andExpect(jsonPath("$.detail", containsString(advice)))
                .andExpect(jsonPath("$.detail", not(containsString("{"))));
    }

    @Test
    void answers_in_the_reader_s_language() throws Exception {
        http.perform(get("/api/calendar/due?amount=1&unit=WORKING_DAY").locale(Locale.ENGLISH))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail")
                        .value("The parameter from is missing. Example: 2026-08-28T10:00:00+07:00."));
    }

    @Test
    void does_not_echo_a_huge_value() throws Exception {
        http.perform(get("/api/calendar/due?amount=1&unit=" + "X".repeat(5000)).param("from", "2026-11-23T10:00:00Z"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", not(containsString("X".repeat(100)))));
    }

    @Test
    void lists_the_days_of_a_year_with_their_sources() throws Exception {
        http.perform(get("/api/calendar/days?calendar=VN&year=2026"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days", hasSize(17)))
                .andExpect(jsonPath("$.shifts[0]").value("07:30–11:30"))
                .andExpect(jsonPath("$.days[2].date").value("2026-01-10"))
                .andExpect(jsonPath("$.days[2].weekday").value("Sat"))
                .andExpect(jsonPath("$.days[2].type").value("WORKING"))
                .andExpect(jsonPath("$.days[2].source").value("CV 12729/VPCP-KGVX"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "calendar=VN, year, calendar.parameter-missing",
        "year=MMXXVI, year, calendar.year-format",
        "year=20260, year, calendar.year-format",
        "year=2028, year, calendar.year-unknown",
        "year=2026&calendar=HUE, calendar, calendar.calendar-unknown",
    })
    void names_what_is_wrong_with_a_list_of_days(String query, String field, String code) throws Exception {
        http.perform(get("/api/calendar/days?" + query))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.code").value(code));
    }
}
