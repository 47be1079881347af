package vn.sauro.dossier;

import java.util.regex.Pattern;
import vn.sauro.shared.Refusal;

/** Where somebody can be reached: telephone numbers and mail addresses that nothing else hides in. */
public final class ContactCheck {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PHONE = Pattern.compile("(0|\\+84)\\d{9,10}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private ContactCheck() {}

    /**
     * @return digits only, or null where it is blank
     * @throws Refusal {@code dossier.phone}
     */
    public static String phone(String field, String given) {
        var line = Lines.one(field, given, 40);
        if (line == null) {
            return null;
        }
        var digits = line.replaceAll("[ .()-]", "");
        if (!PHONE.matcher(digits).matches()) {
            throw Refusal.ofField(field, "dossier.phone", line);
        }
        return digits;
    }

    /**
     * One plain address: no names, lists, comments or line breaks, by which other headers could be slipped into a mail.
     *
     * @return the address, or null where it is blank
     * @throws Refusal {@code dossier.email}
     */
    public static String email(String field, String given) {
        var line = Lines.one(field, given, LONGEST_EMAIL);
        if (line != null && (!EMAIL.matcher(line).matches() || line.contains(".."))) {
            throw Refusal.ofField(field, "dossier.email", line);
        }
        return line;
    }
}
