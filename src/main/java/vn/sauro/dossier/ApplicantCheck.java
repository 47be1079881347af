package vn.sauro.dossier;

import java.util.Set;
import java.util.regex.Pattern;
import vn.sauro.shared.Refusal;

/** Checks who applies before anything is written; every refusal names the field. */
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
        if (given.kind() == null) {
            throw Refusal.ofField(field("kind"), "dossier.kind-missing");
        }
        var applicant = new Applicant(
                given.kind(),
                name("name", given.name(), true),
                personalId(given),
                ContactCheck.phone(field("phone"), given.phone()),
                ContactCheck.email(field("email"), given.email()),
                line("address", given.address(), LONGEST_ADDRESS),
                name("proxyName", given.proxyName(), false),
                proxyId(given),
                language(given.language()));
        if (channel == Channel.ONLINE && applicant.phone() == null && applicant.email() == null) {
            throw Refusal.ofField(field("phone"), "dossier.contact-missing");
        }
        return applicant;
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
