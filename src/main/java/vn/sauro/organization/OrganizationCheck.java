package vn.sauro.organization;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.sauro.shared.Places;

/** The command {@code check-organization <directory> [--language=en]}: checks organisation files, needs no database. */
public final class OrganizationCheck {

    private OrganizationCheck() {}

    /**
     * @param args with or without the command's own name in front
     * @return 0 when the files are consistent, 1 with findings (each named in {@code out}), 2 when called wrongly
     */
    public static int run(String[] args, PrintStream out) {
        var words = new ArrayList<>(Arrays.asList(args));
        words.remove("check-organization");
        var locale = words.remove("--language=en") ? Locale.ENGLISH : Locale.ROOT;
        words.remove("--language=vi");
        var texts = ResourceBundle.getBundle(
                "i18n.organization",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        if (words.size() != 1 || !Places.isFolder(words.get(0))) {
            out.println(texts.getString("organization.check.usage"));
            return 2;
        }
        var findings = RegisterFiles.at(words.get(0)).findings();
        findings.forEach(f -> out.println(f.in(locale)));
        out.println(
                findings.isEmpty()
                        ? texts.getString("organization.check.consistent")
                        : MessageFormat.format(
                                texts.getString("organization.check.count"), Integer.toString(findings.size())));
        return findings.isEmpty() ? 0 : 1;
    }
}
