package vn.sauro.publication.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.support.Scenario;

/** The whole platform behind a port, with the sample organisation; its clock and its jobs in the hands of the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:public;DB_CLOSE_DELAY=-1",
            "sauro.programme.workers=0",
            "sauro.publication.filings-per-day=200",
            "sauro.publication.feedback-per-day=200",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(Scenario.class)
@ActiveProfiles("sample")
public @interface PublicApplication {}
