package vn.sauro.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with the sample organisation; rows are settled only when a test says so, engine jobs do not run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:program;DB_CLOSE_DELAY=-1",
            "sauro.programme.workers=0",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Bench.class, BackgroundWork.class})
@ActiveProfiles("sample")
public @interface ImportApplication {}
