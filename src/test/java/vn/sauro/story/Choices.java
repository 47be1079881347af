package vn.sauro.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Fields of a Tasklist form that offer a list to choose from. */
final class Choices {

    private final Page page;

    Choices(Page page) {
        this.page = page;
    }

    /** Types into a list with search and takes the entry that it then offers. */
    void search(String label, String words) {
        var field = field(label);
        field.locator("input").first().click();
        field.locator("input").first().fill(words);
        entries(field).getByText(words).first().click();
    }

    /** Takes an entry of a short list without search. */
    void take(String label, String option) {
        field(label).locator(".fjs-input-group").first().click();
        entries(field(label))
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** @return what a list offers before anything is typed */
    List<String> offered(String label) {
        field(label).locator("input").first().click();
        entries(field(label)).first().waitFor();
        return entries(field(label)).allInnerTexts();
    }

    private Locator field(String label) {
        var named = new Locator.FilterOptions().setHas(page.locator("label:has-text('" + label + "')"));
        return page.locator(".fjs-form-field").filter(named).last();
    }

    private static Locator entries(Locator field) {
        return field.locator(".fjs-dropdownlist-item");
    }
}
