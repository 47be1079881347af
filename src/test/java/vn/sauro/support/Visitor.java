package vn.sauro.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person with a browser of their own; collects whatever the page complains about. */
public final class Visitor implements AutoCloseable {

    /** Questions of the web applications themselves that are answered 404: nobody signed in yet, no password policy. */
    private static final List<String> EXPECTED_404 =
            List.of("/api/admin/auth/user/", "/api/engine/engine/default/identity/password-policy");

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context, boolean scripts) {
        this.context = context;
        this.scripts = scripts;
        this.page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && EXPECTED_404.stream().noneMatch(message.location()::contains)) {
                errors.add(message.text() + " " + message.location());
            }
        });
    }

    public Page page() {
        return page;
    }

    public boolean runsScripts() {
        return scripts;
    }

    /** @return what the pages complained about, their own expected 404 left out */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Signs in to one of Camunda's web applications and waits until it shows who is there. */
    public Visitor signIn(String base, String app, String account, String password) {
        open(base + "/camunda/app/" + app + "/default/#/login");
        type(account, password);
        page.click("button[type=submit]");
        try {
            page.waitForSelector(
                    "[cam-widget-header] .navbar-brand",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        } catch (TimeoutError late) {
            picture("sign-in-failed-" + app + "-" + account);
            throw new AssertionError(account + " is not signed in to " + app + "; the page said: " + errors, late);
        }
        return this;
    }

    /** The form takes the focus to its first field once more while it loads, and what is being typed goes there with it. */
    private void type(String account, String password) {
        var name = page.locator("input[ng-model=username]");
        var secret = page.locator("input[type=password]");
        do {
            name.fill(account);
            secret.fill(password);
        } while (!name.inputValue().equals(account) || !secret.inputValue().equals(password));
    }

    /** A cold server under load has once left the very first page empty: a person reloads, and so does this, saying so. */
    private void open(String address) {
        page.navigate(address);
        try {
            page.waitForSelector("input[ng-model=username]", new Page.WaitForSelectorOptions().setTimeout(25_000));
        } catch (TimeoutError empty) {
            System.out.println("No sign-in form at " + address + ", loading it again. The page said: " + errors + "\n"
                    + page.content());
            page.reload();
        }
    }

    /** Keeps what is on the screen in {@code target/screenshots}. */
    public Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
