package vn.sauro.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import vn.sauro.support.Browser;
import vn.sauro.support.Visitor;

/** Somebody of the city at work in Tasklist, who does there what a hand with a mouse and a keyboard can do. */
final class Worker implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final double PATIENCE = 60_000;

    private final Visitor visitor;
    private final Page page;
    private final String base;
    private final Typed typed;
    private final Choices choices;
    private final SixClearsTab clears;

    private Worker(Visitor visitor, String base) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.base = base;
        this.typed = new Typed(page);
        this.choices = new Choices(page);
        this.clears = new SixClearsTab(page, PATIENCE);
    }

    static Worker signedIn(Browser browser, String base, String account) {
        return signedIn(browser.visitor(), base, account);
    }

    static Worker signedIn(Visitor visitor, String base, String account) {
        visitor.page().setDefaultTimeout(PATIENCE);
        return new Worker(visitor.signIn(base, "tasklist", account, "sauro"), base);
    }

    Page page() {
        return page;
    }

    /** Opens a page of the platform beside Tasklist. */
    Worker goes(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Opens the start form; with one process to start there is one line to choose. */
    Worker startsTask() {
        page.click(".start-process-action a");
        page.locator(".modal-dialog a")
                .filter(new Locator.FilterOptions().setHasText("Nhiệm vụ được giao"))
                .first()
                .click();
        page.waitForSelector(".modal-dialog .fjs-form");
        return this;
    }

    Worker sends() {
        page.click("button[ng-click='startProcessInstance()']");
        assertThat(page.locator(".modal-dialog")).hasCount(0, soon());
        return this;
    }

    /** Opens a task of the case; the list is read anew, each time with more patience, until it is there. */
    Worker opens(String task, String caseCode) {
        var card = page.locator(".tasks-list li")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(caseCode));
        for (var wait = 5_000; ; wait *= 2) {
            goes("/camunda/app/tasklist/default/?" + System.nanoTime() + "#/");
            try {
                card.first().waitFor(new Locator.WaitForOptions().setTimeout(wait));
                break;
            } catch (TimeoutError e) {
                if (wait > PATIENCE) {
                    picture("missing-" + caseCode);
                    throw e;
                }
            }
        }
        card.first().locator("h4 a, h6 a, a").first().click();
        page.waitForSelector(".fjs-form");
        typed.forget();
        return this;
    }

    Worker writes(String label, String text) {
        typed.write(label, text);
        return this;
    }

    Worker dates(String label, LocalDate day) {
        typed.field(label).fill(DAY.format(day));
        typed.field(label).press("Tab");
        return this;
    }

    Worker picks(String option) {
        page.locator(".fjs-form")
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** Types into a list with search and takes the entry that it then offers. */
    Worker chooses(String label, String words) {
        choices.search(label, words);
        return this;
    }

    /** Takes an entry of a short list without search. */
    Worker selects(String label, String option) {
        choices.take(label, option);
        return this;
    }

    /** @return what a list offers before anything is typed */
    List<String> offered(String label) {
        return choices.offered(label);
    }

    /** Reads a field that is filled already. */
    Worker reads(String label, String text) {
        assertThat(typed.field(label)).hasValue(text);
        return this;
    }

    Worker completes() {
        typed.readOver();
        page.click("button[ng-click='complete()']");
        page.waitForSelector(".fjs-form", new WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Tries to complete and is told why that cannot be yet. */
    Worker isRefused(String why) {
        typed.readOver();
        page.click("button[ng-click='complete()']");
        assertThat(page.locator(".notifications .alert-danger")).containsText(why, contains());
        return this;
    }

    Worker tab(String name) {
        page.locator(".task-details .nav-tabs, .nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForSelector(name.equals("Sáu rõ") ? ".sauro-clears" : ".fjs-form");
        return this;
    }

    /** Fills one of the small forms of the tab "Sáu rõ", sends it and reads the confirmation. */
    Worker does(String action, String confirmed, Consumer<Locator> fill) {
        clears.acts(action, confirmed, fill);
        return this;
    }

    Worker sees(String... texts) {
        clears.shows(texts);
        return this;
    }

    /** @return a file of the tab "Sáu rõ" */
    byte[] downloads(String link) {
        return clears.download(link);
    }

    Worker picture(String name) {
        visitor.picture("story-" + name);
        return this;
    }

    private static ContainsTextOptions contains() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }

    private static HasCountOptions soon() {
        return new HasCountOptions().setTimeout(PATIENCE);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
