package vn.sauro.webapp;

import jakarta.servlet.RequestDispatcher;
import java.security.Principal;
import java.time.Clock;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Person;

/** What the frame around every page ({@code templates/layout.html}) shows: the other language and who is signed in. */
@ControllerAdvice
class PageFrame {

    private final Organization organization;
    private final Clock clock;

    PageFrame(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** @return this page in the other language, all other parameters kept */
    @ModelAttribute("otherLanguage")
    String otherLanguage(
            @RequestAttribute(name = RequestDispatcher.ERROR_REQUEST_URI, required = false) String failed) {
        var other = "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? "vi" : "en";
        var here = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("lang", other);
        if (failed != null) {
            here.replacePath(failed);
        }
        return here.scheme(null).host(null).port(null).build().toUriString();
    }

    /** @return name of who is signed in, the account's where the register knows nobody by it */
    @ModelAttribute("signedIn")
    String signedIn(Principal account) {
        return account == null
                ? ""
                : organization
                        .person(account.getName(), clock.instant())
                        .map(Person::name)
                        .orElse(account.getName());
    }
}
