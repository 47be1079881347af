package vn.sauro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad calendar data stop the start: file, line, what is wrong, what to do. */
class CalendarFilesTest {

    private static final String CALENDARS = """
            id;name_vi;name_en;zone;weekdays;shifts;cutoff;years;days
            VN;Lịch chung;General;Asia/Ho_Chi_Minh;MON TUE WED THU FRI;07:30-11:30 13:30-17:00;15:00;2026-2026;VN.csv
            """;
    private static final String DAYS = """
            date;weekday;type;name_vi;name_en;source
            2026-01-01;Thu;OFF;Tết Dương lịch;New Year;Nguồn
            2026-08-22;Sat;WORKING;Làm bù;Worked;Nguồn
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-08-22;Sat       | 2026-02-30;Sat    | VN.csv, line 3: "2026-02-30" is not a date that exists. Write year-month-day
                    2026-08-22;Sat       | 22/08/2026;Sat    | VN.csv, line 3: "22/08/2026" is not a date that exists.
                    2026-08-22;Sat       | 2026-08-22;Sun    | VN.csv, line 3: 2026-08-22 is not a Sun. Check the date
                    2026-08-22;Sat       | 2026-01-01;Thu    | VN.csv, line 3: 2026-01-01 was given on an earlier line. Remove one
                    2026-08-22;Sat       | 2027-08-21;Sat    | VN.csv, line 3: 2027-08-21 lies outside the years that the calendar declares.
                    WORKING              | MAYBE             | VN.csv, line 3: there is no type of day "MAYBE". Use OFF or WORKING.
                    Làm bù               | ''                | VN.csv, line 3: the cell name_vi is empty.
                    Làm bù;              | Làm bù;;          | VN.csv, line 3: 7 cells where 6 are needed.
                    ;source              | ;where            | VN.csv, line 1: a column is missing.
                    """)
    void a_bad_day(String good, String bad, String message) throws IOException {
        assertRefused(CALENDARS, DAYS.replace(good, bad), message);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    13:30-17:00      | 11:00-17:00          | calendars.csv, line 2: the shift 11:00-17:00 overlaps or precedes the one before it.
                    13:30-17:00      | 17:00-13:30          | calendars.csv, line 2: the shift "17:00-13:30" cannot be used.
                    13:30-17:00      | afternoon            | calendars.csv, line 2: the shift "afternoon" cannot be used.
                    13:30-17:00      | 13:30-25:00          | calendars.csv, line 2: "25:00" in the cell shifts is not a time of day.
                    13:30-17:00      | 13:30-24:01          | calendars.csv, line 2: "24:01" in the cell shifts is not a time of day.
                    15:00            | 3 pm                 | calendars.csv, line 2: "3 pm" in the cell cutoff is not a time of day.
                    THU FRI          | THU FRI FRI          | calendars.csv, line 2: "FRI" is not a weekday or is given twice.
                    THU FRI          | THU FRIDAY           | calendars.csv, line 2: "FRIDAY" is not a weekday or is given twice.
                    Asia/Ho_Chi_Minh | Asia/Saigon2         | calendars.csv, line 2: there is no zone "Asia/Saigon2".
                    Asia/Ho_Chi_Minh | Europe/Berlin        | calendars.csv, line 2: clocks change in Europe/Berlin
                    2026-2026        | 2026                 | calendars.csv, line 2: "2026" is not a range of years.
                    2026-2026        | 2027-2026            | calendars.csv, line 2: "2027-2026" is not a range of years.
                    2026-2026        | 2026-2027            | calendars.csv, line 2: the year 2027 is declared but VN.csv has no day of it.
                    VN.csv           | HUE.csv              | HUE.csv, line 1: the file cannot be read
                    VN;Lịch          | HUE;Lịch             | calendars.csv, line 1: the general calendar VN is missing.
                    """)
    void a_bad_definition(String good, String bad, String message) throws IOException {
        assertRefused(CALENDARS.replace(good, bad), DAYS, message);
    }

    @Test
    void a_calendar_given_twice() throws IOException {
        var twice = CALENDARS + CALENDARS.lines().skip(1).findFirst().orElseThrow() + "\n";
        assertRefused(twice, DAYS, "calendars.csv, line 3: the calendar id VN was used on an earlier line.");
    }

    @Test
    void a_file_that_is_not_utf_8() throws IOException {
        Files.writeString(directory.resolve("calendars.csv"), CALENDARS);
        Files.write(directory.resolve("VN.csv"), DAYS.getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(this::load).hasMessageContaining("VN.csv, line 1:").hasMessageContaining("UTF-8");
    }

    @Test
    void the_message_is_in_both_languages() throws IOException {
        write(CALENDARS, DAYS.replace("WORKING", "MAYBE"));
        assertThatThrownBy(this::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "VN.csv, dòng 3: loại ngày \"MAYBE\" không có. Hãy dùng OFF (ngày nghỉ) hoặc WORKING (ngày làm"
                                + " việc). / VN.csv, line 3: there is no type of day \"MAYBE\". Use OFF or WORKING.");
    }

    @Test
    void the_version_changes_with_the_data_and_not_with_blank_lines() throws IOException {
        write(CALENDARS, DAYS);
        var version = load().standard().version();
        write(CALENDARS, DAYS.replace("\n", "\r\n\r\n"));
        assertThat(load().standard().version()).isEqualTo(version).matches("[0-9a-f]{12}");
        write(CALENDARS, DAYS.replace("2026-08-22;Sat", "2026-08-29;Sat"));
        assertThat(load().standard().version()).isNotEqualTo(version);
        write(CALENDARS.replace("17:00", "16:30"), DAYS);
        assertThat(load().standard().version()).isNotEqualTo(version);
    }

    @Test
    void a_place_adds_its_own_days_to_the_national_ones() throws IOException {
        var storm = "date;weekday;type;name_vi;name_en;source\n2026-08-22;Sat;OFF;Bão;Storm;Công điện\n";
        Files.writeString(directory.resolve("HUE.csv"), storm);
        write(
                CALENDARS
                        + "HUE;Huế;Huế;Asia/Ho_Chi_Minh;MON TUE WED THU FRI;07:00-11:00;15:00;2026-2026;VN.csv HUE.csv\n",
                DAYS);
        var saturday = LocalDate.of(2026, 8, 22);
        assertThat(load().get("VN").isWorkingDay(saturday)).isTrue();
        assertThat(load().get("HUE").isWorkingDay(saturday)).isFalse();
        assertThat(load().get("HUE").isWorkingDay(LocalDate.of(2026, 1, 1))).isFalse();
    }

    private void assertRefused(String calendars, String days, String message) throws IOException {
        write(calendars, days);
        assertThatThrownBy(this::load).isInstanceOf(IllegalStateException.class).hasMessageContaining(message);
    }

    private void write(String calendars, String days) throws IOException {
        Files.writeString(directory.resolve("calendars.csv"), calendars);
        Files.writeString(directory.resolve("VN.csv"), days);
    }

    private Calendars load() {
        return TestCalendars.from(directory.toUri().toString());
    }
}
