package vn.sauro.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.engine.bpmn.RecordedFacts;

/** The whole application with the sample organisation over an empty database, and a delegate for the tests' models. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine;DB_CLOSE_DELAY=-1",
            "sauro.models.deploy=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("sample")
@Import(EngineTest.Beans.class)
public @interface EngineTest {

    @TestConfiguration
    class Beans {

        @Bean
        TestCases testCases() {
            return new TestCases();
        }

        @Bean
        RecordedFacts recordResult() {
            return new RecordedFacts();
        }
    }
}
