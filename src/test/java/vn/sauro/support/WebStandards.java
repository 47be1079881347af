package vn.sauro.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;

/** What every page has to meet: WCAG 2.2 AA as far as axe can tell, and the width of the screen. */
public final class WebStandards {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private WebStandards() {}

    /**
     * Looks at the page that is open; without scripts there is nothing to look with.
     *
     * @param picture name under which the screen is kept
     */
    public static void meets(Visitor visitor, String picture) {
        visitor.picture(picture);
        if (!visitor.runsScripts()) {
            return;
        }
        var page = visitor.page();
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(found).as(picture + ": " + said(found)).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(picture + " scrolls sideways")
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    private static List<String> said(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
