package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.sauro.support.Browser;
import vn.sauro.support.Scenario;

/** One dossier in the browsers of everybody who has to do with it; the clock and the jobs are in the hands of the test. */
final class DossierWalk implements AutoCloseable {

    private final Browser browser;
    private final String base;
    private final Scenario scenario;
    private final Map<String, Worker> staff = new LinkedHashMap<>();

    private String code;
    private Citizen applicant;

    DossierWalk(Browser browser, int port, Scenario scenario) {
        this.browser = browser;
        this.base = "http://localhost:" + port;
        this.scenario = scenario;
        scenario.now(Scenario.MONDAY);
    }

    /**
     * The counter takes the dossier in; the applicant goes home with its two codes.
     *
     * @param applicant fields of the form by their names
     * @param due the appointment that the counter then reads out
     * @param components numbers of the papers that are handed in
     */
    void received(
            String counter,
            String procedure,
            Map<String, String> applicant,
            String due,
            String picture,
            int... components) {
        var page = at(counter).goes("/counter?procedure=" + procedure).page();
        applicant.forEach((field, text) -> page.fill("[id='applicant." + field + "']", text));
        for (var component : components) {
            page.check("[id='component." + component + ".given']");
        }
        at(counter).picture(picture + "-form");
        page.click("main button[type=submit]");
        assertThat(page.locator("#due")).hasText(due);
        at(counter).picture(picture + "-received");
        code = page.locator("#code").innerText();
        this.applicant =
                new Citizen(browser, base, code, page.locator("#secret").innerText());
        scenario.work();
    }

    String code() {
        return code;
    }

    /** @return the applicant, once the dossier is received */
    Citizen applicant() {
        return applicant;
    }

    /** @return whoever has the account, signed in since the first call */
    Worker at(String account) {
        return staff.computeIfAbsent(account, each -> Worker.signedIn(browser, base, each));
    }

    /** Somebody opens a task of the dossier in Tasklist, fills its form and completes it; what follows runs at once. */
    void does(String account, String task, String picture, UnaryOperator<Worker> fill) {
        fill.apply(at(account).opens(task, code)).picture(picture).completes();
        scenario.work();
    }

    /** Somebody does at the counter what belongs to no task, and reads that it is on record. */
    void actsAtCounter(String counter, String picture, Consumer<Page> fill, String button, String confirmed) {
        var page = at(counter).goes("/counter/" + code).page();
        fill.accept(page);
        at(counter).picture(picture);
        page.click("button:has-text('" + button + "')");
        assertThat(page.locator("[role=status]")).containsText(confirmed);
        scenario.work();
    }

    void until(Instant instant) {
        scenario.until(instant);
    }

    /** Runs what follows from what the applicant did. */
    void goesOn() {
        scenario.work();
    }

    @Override
    public void close() {
        if (applicant != null) {
            applicant.close();
        }
        staff.values().forEach(Worker::close);
        scenario.end();
    }
}
