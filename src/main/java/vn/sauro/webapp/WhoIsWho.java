package vn.sauro.webapp;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.PolicyFile;

/** Who can sign in as whom in the sample organisation; absent without the profile {@code sample}. */
@Component("startPageAccounts")
@Profile("sample")
class WhoIsWho {

    /** @param part what this person does in the sample story, empty for people outside it */
    record Account(String id, String title, String part) {}

    record UnitAccounts(String unit, List<Account> accounts) {

        /** @return only those who act in the story */
        UnitAccounts inStory() {
            return new UnitAccounts(
                    unit, accounts.stream().filter(a -> !a.part().isEmpty()).toList());
        }
    }

    private final Organization organization;
    private final Clock clock;
    private final String password;
    private final Map<String, Bilingual> parts;

    WhoIsWho(Organization organization, Clock clock, @Value("${sauro.sample.password}") String password) {
        this.organization = organization;
        this.clock = clock;
        this.password = password;
        this.parts = story();
    }

    String password() {
        return password;
    }

    /** @return every unit that has seats, from the city down, with whoever holds them now */
    List<UnitAccounts> byUnit(Locale locale) {
        return organization.units().stream()
                .sorted(Comparator.comparing(this::levelOfAgency).thenComparing(Unit::code))
                .map(unit -> new UnitAccounts(unit.name().in(locale), accountsOf(unit, locale)))
                .filter(unit -> !unit.accounts().isEmpty())
                .toList();
    }

    private UnitLevel levelOfAgency(Unit unit) {
        return organization.unit(organization.agencyOf(unit.code())).level();
    }

    private List<Account> accountsOf(Unit unit, Locale locale) {
        return organization.positionsOf(unit.code()).stream()
                .map(position -> organization
                        .holderOf(position.id(), clock.instant())
                        .map(holder -> account(position, holder, locale))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Account account(Position position, Holder holder, Locale locale) {
        var part = parts.get(position.id());
        return new Account(holder.personId(), position.title().in(locale), part == null ? "" : part.in(locale));
    }

    private static Map<String, Bilingual> story() {
        return PolicyFile.read("sample/webapp/story.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("position"), row -> new Bilingual(row.get("vi"), row.get("en"))));
    }
}
