package vn.sauro.paper;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The public page where applicants look their dossiers up. */
@Component
public class LookupPage {

    private final PaperSettings settings;

    LookupPage(PaperSettings settings) {
        this.settings = settings;
    }

    /** @return as a person types it */
    public String address() {
        return settings.lookupAddress().toString();
    }

    /** @return with the dossier code filled in; the secret is never part of an address */
    public String link(String code) {
        return address() + "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
