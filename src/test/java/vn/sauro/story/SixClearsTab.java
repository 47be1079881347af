package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/** The tab "Sáu rõ" of a task: its six clears, what can be done, papers, documents and timeline. */
final class SixClearsTab {

    private final Page page;
    private final ContainsTextOptions patient;

    SixClearsTab(Page page, double patience) {
        this.page = page;
        this.patient = new ContainsTextOptions().setTimeout(patience);
    }

    void acts(String action, String confirmed, Consumer<Locator> fill) {
        var titled = new Locator.FilterOptions().setHas(page.locator("summary:text-is('" + action + "')"));
        var panel = page.locator("details.sauro-action").filter(titled);
        panel.locator("summary").click();
        fill.accept(panel);
        panel.locator("button[type=submit]").click();
        assertThat(page.locator(".sauro-message.good")).containsText(confirmed, patient);
    }

    void shows(String... texts) {
        for (var text : texts) {
            assertThat(page.locator(".sauro")).containsText(text, patient);
        }
    }

    /** @return the file behind a link, saved as Chromium does on Alt and click */
    byte[] download(String link) {
        var titled = page.locator(".sauro a").filter(new Locator.FilterOptions().setHasText(link));
        var alt = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.ALT));
        var file = page.waitForDownload(() -> titled.first().click(alt));
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
