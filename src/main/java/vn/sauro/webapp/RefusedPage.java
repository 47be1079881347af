package vn.sauro.webapp;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** What a person reads who asks for a page that is not there or not his. */
@ControllerAdvice(basePackageClasses = RefusedPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedPage {

    private final Texts texts;

    RefusedPage(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView show(Refusal refusal) {
        return new ModelAndView("refused", ProblemDetails.statusOf(refusal)).addObject("refusal", texts.of(refusal));
    }
}
