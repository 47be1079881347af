package vn.sauro.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Two hands on a keyboard; every key that is pressed counts. */
final class Keys {

    private static final int ALT = 1;

    private final Keyboard keyboard;
    private final CDPSession browser;
    private int pressed;

    Keys(Page page) {
        this.keyboard = page.keyboard();
        this.browser = page.context().newCDPSession(page);
    }

    /** Letters with marks count as one key each, though an input method takes two or three. */
    Keys type(String text) {
        keyboard.type(text);
        pressed += text.codePointCount(0, text.length());
        return this;
    }

    /** Alt and a letter or digit: Chromium looks for an access key only where it is told what the key alone would type. */
    Keys access(char key) {
        var event = new JsonObject();
        event.addProperty("type", "keyDown");
        event.addProperty("modifiers", ALT);
        event.addProperty("key", String.valueOf(key));
        event.addProperty("code", (Character.isDigit(key) ? "Digit" : "Key") + Character.toUpperCase(key));
        event.addProperty("windowsVirtualKeyCode", (int) Character.toUpperCase(key));
        event.addProperty("unmodifiedText", String.valueOf(key));
        event.addProperty("text", String.valueOf(key));
        browser.send("Input.dispatchKeyEvent", event);
        pressed += 2;
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
