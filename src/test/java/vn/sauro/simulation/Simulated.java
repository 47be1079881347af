package vn.sauro.simulation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.deadline.Recounts;
import vn.sauro.support.ProcessTest;

/** The whole platform and all who act in the simulated year. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@Import({
    WorkingYear.class,
    Agenda.class,
    Staff.class,
    Particulars.class,
    Absences.class,
    Filings.class,
    Citizens.class,
    Payers.class,
    RowRules.class,
    CaseRules.class,
    Rules.class,
    Breakages.class,
    Recounts.class
})
@TestPropertySource(
        properties = {
            "spring.datasource.url=" + Simulated.DATABASE,
            "sauro.calendar.directory=classpath:calendar-before-swap/",
            "sauro.calendar.refresh=0s",
            "sauro.deadline.recount-poll=0",
            "sauro.programme.workers=0"
        })
@interface Simulated {

    String DATABASE = "jdbc:h2:mem:simulation;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024";
}
