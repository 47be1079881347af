package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import vn.sauro.support.Browser;
import vn.sauro.support.Visitor;

/** An applicant with a telephone, who knows a dossier by the two codes of the slip. */
final class Citizen implements AutoCloseable {

    private static final int NARROW = 390;

    private final Visitor visitor;
    private final String base;
    private final String code;
    private final String secret;

    Citizen(Browser browser, String base, String code, String secret) {
        this.visitor = browser.visitor("vi-VN", NARROW, 844);
        this.base = base;
        this.code = code;
        this.secret = secret;
    }

    Page page() {
        return visitor.page();
    }

    /** Looks the dossier up and reads these words on the page. */
    Citizen looksUp(String picture, String... texts) {
        page().navigate(base + "/tra-cuu?code=" + code);
        page().fill("#secret", secret);
        page().click("main button[type=submit]");
        visitor.picture("story-" + picture);
        return reads(texts);
    }

    Citizen reads(String... texts) {
        for (var text : texts) {
            assertThat(page().locator("main")).containsText(text);
        }
        return this;
    }

    Citizen presses(String button) {
        page().click("button:has-text('" + button + "')");
        return this;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
