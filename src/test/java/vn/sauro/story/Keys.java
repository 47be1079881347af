package vn.sauro.story;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Two hands on a keyboard; every key that is pressed counts. */
final class Keys {

    private final Keyboard keyboard;
    private int pressed;

    Keys(Page page) {
        this.keyboard = page.keyboard();
    }

    /** Letters with marks count as one key each, though an input method takes two or three. */
    Keys type(String text) {
        keyboard.type(text);
        pressed += text.codePointCount(0, text.length());
        return this;
    }

    /** @param keys names of keys */
    Keys press(String... keys) {
        for (var key : keys) {
            keyboard.press(key);
            pressed++;
        }
        return this;
    }

    /** Goes on to the next fields. */
    Keys on(int fields) {
        for (int i = 0; i < fields; i++) {
            press("Tab");
        }
        return this;
    }

    int pressed() {
        return pressed;
    }
}
