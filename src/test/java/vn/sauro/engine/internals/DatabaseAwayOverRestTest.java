package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.sauro.shared.Texts;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:engine-settings;DB_CLOSE_DELAY=-1")
class DatabaseAwayOverRestTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Texts texts;

    @AfterEach
    void over() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoAsksTheEnginesResourcesIsToldWhenToComeAgain() {
        var request = new MockHttpServletRequest("GET", "/engine-rest/task");
        request.setServletPath("/engine-rest");
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        ServerErrorException.class,
                        told -> assertThat(told.getResponse().getStatus()).isEqualTo(503))
                .hasMessage(texts.of("shared.unavailable"));
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
    }

    @Test
    void everybodyElseGetsTheFailureItself() {
        assertThatThrownBy(this::read).isInstanceOf(ProcessEngineException.class);
    }

    private void read() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            throw new ProcessEngineException("x", new SQLException("connection reset", "08006"));
        });
    }
}
