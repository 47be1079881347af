package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ServerErrorException;
import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.sauro.shared.Texts;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:engine-settings;DB_CLOSE_DELAY=-1")
class GuardTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Texts texts;

    @AfterEach
    void over() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoActsOnATaskWhileTheDatabaseIsAwayIsToldToComeAgain() {
        var request = new MockHttpServletRequest("POST", "/engine-rest/task/t/submit-form");
        request.setServletPath("/engine-rest");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThatThrownBy(() -> new Guard(engine, null, texts).checked(submissions -> {}, () -> {
                    throw new ProcessEngineException("x", new SQLException("connection reset", "08006"));
                }))
                .isInstanceOf(ServerErrorException.class)
                .hasMessage(texts.of("shared.unavailable"));
    }
}
