package vn.sauro.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a hand typed into the fields of a form. Under load the form now and then draws an empty field over what was just typed;
 * a person sees it before sending and types it again.
 */
final class Typed {

    private static final int PATIENCE = 5;

    private final Page page;
    private final Map<String, String> texts = new LinkedHashMap<>();

    Typed(Page page) {
        this.page = page;
    }

    Locator field(String label) {
        return page.locator(".fjs-form").getByLabel(label).first();
    }

    void write(String label, String text) {
        type(label, text);
        texts.put(label, text);
    }

    void readOver() {
        texts.forEach((label, text) -> {
            for (int again = 0; again < PATIENCE && !field(label).inputValue().equals(text); again++) {
                type(label, text);
            }
        });
    }

    /** Another form is before the hand. */
    void forget() {
        texts.clear();
    }

    private void type(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
    }
}
