package vn.sauro.webapp;

import java.security.Principal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the frame around every page ({@code templates/layout.html}) shows: the other language and who is signed in. */
@ControllerAdvice
class PageFrame {

    /** @return this page in the other language, all other parameters kept */
    @ModelAttribute("otherLanguage")
    String otherLanguage() {
        var other = "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? "vi" : "en";
        var here = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("lang", other);
        return here.scheme(null).host(null).port(null).build().toUriString();
    }

    @ModelAttribute("signedIn")
    String signedIn(Principal person) {
        return person == null ? "" : person.getName();
    }
}
