package vn.sauro.support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium for the tests of one class: {@code @RegisterExtension static final Browser browser = new Browser();}.
 * Without one the class is skipped aloud; with the environment variable {@code CI=true} that is a failure. The variable
 * {@code CHROMIUM} names an executable elsewhere.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        var executable = executable().orElseGet(Browser::missing);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A person at a screen of their own: nothing is shared with the others, cookies least of all. */
    public Visitor visitor(String locale, int width, int height) {
        return visitor(locale, width, height, true);
    }

    /** A citizen with a telephone whose browser runs no scripts. */
    public Visitor visitorWithoutScripts() {
        return visitor("vi-VN", 390, 844, false);
    }

    /** Somebody of the office: a Vietnamese browser on an ordinary screen. */
    public Visitor visitor() {
        return visitor("vi-VN", 1280, 900);
    }

    private Visitor visitor(String locale, int width, int height, boolean scripts) {
        var options = new NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, height);
        return new Visitor(chromium.newContext(options), scripts);
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        var said = "NO BROWSER: install chromium or name one in the environment variable CHROMIUM;"
                + " the browser tests did not run.";
        System.err.println("\n*** " + said + " ***\n");
        return Boolean.parseBoolean(System.getenv("CI")) ? fail(said) : abort(said);
    }
}
