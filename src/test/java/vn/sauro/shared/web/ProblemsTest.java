package vn.sauro.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.shared.ErrorPage;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Texts;

class ProblemsTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Faulty())
            .setControllerAdvice(new Problems(new ProblemDetails(texts()), new ErrorPage()))
            .build();

    @RestController
    static class Faulty {

        @GetMapping("/api/{fault}")
        String fault(@PathVariable String fault) {
            throw switch (fault) {
                case "overtaken" -> new OptimisticLockingFailureException("row 7");
                case "double" -> new DuplicateKeyException("primary key");
                case "denied" -> new AccessDeniedException("no");
                default -> new IllegalStateException("password of the database: hunter2");
            };
        }
    }

    @Test
    void aFaultOfThePlatformIsTakenToTheLogAndNotToTheClient() throws Exception {
        var answer = http.perform(get("/api/other").locale(Locale.forLanguageTag("vi")))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").value(matchesPattern("[0-9a-f]{8}")))
                .andExpect(jsonPath("$.detail").value(containsString("gửi mã")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer)
                .doesNotContain("hunter2")
                .doesNotContain("IllegalState")
                .doesNotContain("vn.sauro");
    }

    @Test
    void whoWasOvertakenIsToldToReload() throws Exception {
        for (var fault : new String[] {"overtaken", "double"}) {
            http.perform(get("/api/" + fault).locale(Locale.ENGLISH))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.code").value("shared.changed-meanwhile"))
                    .andExpect(jsonPath("$.detail").value(containsString("Reload")));
        }
    }

    @Test
    void whoMayNotIsLeftToSpringSecurity() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> http.perform(get("/api/denied"))))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private static Texts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/shared");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages);
    }
}
