package vn.sauro.dossier;

import java.util.Set;
import java.util.regex.Pattern;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;

/** Checks who applies before anything is written; every field that is wrong is named. */
final class ApplicantCheck {

    static final String FIELD = "applicant";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 500;

    private static final Pattern CITIZEN = Pattern.compile("\\d{12}");
    private static final Pattern ENTERPRISE = Pattern.compile("\\d{10}(-?\\d{3})?");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private ApplicantCheck() {}

    /** @return the applicant with texts normalised */
    static Applicant checked(Applicant given, Channel channel) {
        if (given == null) {
            throw Refusal.ofField(FIELD, "dossier.applicant-missing");
        }
        var faults = new Faults();
        var applicant = new Applicant(
                faults.ask(() -> kind(given.kind())),
                faults.ask(() -> name("name", given.name(), true)),
                faults.ask(() -> personalId(given)),
                faults.ask(() -> ContactCheck.phone(field("phone"), given.phone())),
                faults.ask(() -> ContactCheck.email(field("email"), given.email())),
                faults.ask(() -> line("address", given.address(), LONGEST_ADDRESS)),
                faults.ask(() -> name("proxyName", given.proxyName(), false)),
                faults.ask(() -> proxyId(given)),
                faults.ask(() -> language(given.language())));
        if (channel == Channel.ONLINE && blank(given.phone()) && blank(given.email())) {
            faults.add(Refusal.ofField(field("phone"), "dossier.contact-missing"));
        }
        faults.refuse();
        return applicant;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static ApplicantKind kind(ApplicantKind kind) {
        if (kind == null) {
            throw Refusal.ofField(field("kind"), "dossier.kind-missing");
        }
        return kind;
    }

    private static String name(String field, String name, boolean required) {
        if (required && (name == null || name.isBlank())) {
            throw Refusal.ofField(field(field), "dossier.name-missing");
        }
        var line = line(field, name, LONGEST_NAME);
        if (line != null && line.codePoints().noneMatch(Character::isLetter)) {
            throw Refusal.ofField(field(field), "dossier.name-letters", line);
        }
        return line;
    }

    private static String personalId(Applicant given) {
        if (given.kind() == null) {
            return null;
        }
        var id = line("personalId", given.personalId(), 40);
        if (id == null) {
            throw Refusal.ofField(field("personalId"), missing(given.kind()));
        }
        var digits = id.replaceAll("[ .]", "");
        var right =
                switch (given.kind()) {
                    case CITIZEN -> CITIZEN.matcher(digits).matches();
                    case ENTERPRISE -> ENTERPRISE.matcher(digits).matches();
                    // A household's tax code is the code it was given, or since 1 July 2025 its representative's
                    // personal number.
                    case HOUSEHOLD_BUSINESS ->
                        CITIZEN.matcher(digits).matches()
                                || ENTERPRISE.matcher(digits).matches();
                };
        if (!right) {
            throw Refusal.ofField(field("personalId"), malformed(given.kind()));
        }
        return digits;
    }

    private static String missing(ApplicantKind kind) {
        return kind == ApplicantKind.CITIZEN ? "dossier.personal-id-missing" : "dossier.enterprise-code-missing";
    }

    private static String malformed(ApplicantKind kind) {
        return kind == ApplicantKind.CITIZEN ? "dossier.personal-id" : "dossier.enterprise-code";
    }

    private static String proxyId(Applicant given) {
        var id = line("proxyPersonalId", given.proxyPersonalId(), 40);
        var named = given.proxyName() != null && !given.proxyName().isBlank();
        if (id == null && !named) {
            return null;
        }
        if (!named) {
            throw Refusal.ofField(field("proxyName"), "dossier.proxy-name-missing");
        }
        var digits = id == null ? "" : id.replaceAll("[ .]", "");
        if (!CITIZEN.matcher(digits).matches()) {
            throw Refusal.ofField(field("proxyPersonalId"), "dossier.proxy-id");
        }
        return digits;
    }

    private static String language(String given) {
        var language = given == null || given.isBlank() ? "vi" : given.strip();
        if (!LANGUAGES.contains(language)) {
            throw Refusal.ofField(field("language"), "dossier.language", language);
        }
        return language;
    }

    private static String line(String field, String text, int longest) {
        return Lines.one(field(field), text, longest);
    }

    private static String field(String name) {
        return FIELD + "." + name;
    }
}
