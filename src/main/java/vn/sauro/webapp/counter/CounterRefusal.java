package vn.sauro.webapp.counter;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** The page for who may not do something at a counter, or asks for a dossier that is not there. */
final class CounterRefusal {

    private CounterRefusal() {}

    static ModelAndView page(Refusal refusal, Texts texts) {
        var status = refusal.code().endsWith("-forbidden") ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        return new ModelAndView("refused", status).addObject("refusal", texts.of(refusal));
    }
}
