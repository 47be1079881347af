package vn.sauro.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.PolicyFile;
import vn.sauro.shared.SqlTime;

/** Who issues a paper, where, and who signs it, as the register of the organisation has it now. */
@Component
class Letterheads {

    private final Organization organization;
    private final CurrentPerson actor;
    private final Clock clock;

    /** Area code to name without its kind: a commune's papers are dated "Thuận An, ngày …" (Decree 30/2020/NĐ-CP). */
    private final Map<String, String> places = PolicyFile.read("policy/communes.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("code"), row -> row.get("name_vi").replaceFirst("^(Phường|Xã|Đặc khu) ", "")));

    Letterheads(Organization organization, CurrentPerson actor, Clock clock) {
        this.organization = organization;
        this.actor = actor;
        this.clock = clock;
    }

    /** Signed by whoever acts, as far as the person sits in the agency; else by the agency's head. */
    PaperFrame signed(String agency, String receiver) {
        return frame(agency, signer(agency, actor.id(), clock.instant()), receiver, clock.instant());
    }

    /** The same frame once more: of a paper that this person issued then. */
    PaperFrame signedBy(String agency, String person, String receiver, Instant at) {
        return frame(agency, signer(agency, Optional.ofNullable(person), at), receiver, at);
    }

    PaperFrame unsigned(String agency) {
        return frame(agency, Optional.empty(), null, clock.instant());
    }

    String nameOf(String unit) {
        return organization.findUnit(unit).map(Unit::nameVi).orElse(unit);
    }

    private PaperFrame frame(String agency, Optional<Signer> signer, String receiver, Instant at) {
        var unit = organization.unit(agency);
        return new PaperFrame(
                unit.parentCode() == null ? null : nameOf(unit.parentCode()),
                unit.nameVi(),
                place(unit),
                LocalDate.ofInstant(at, SqlTime.VIETNAM),
                null,
                signer.map(Signer::title).orElse(null),
                signer.map(Signer::name).orElse(null),
                receiver);
    }

    private String place(Unit unit) {
        if (unit.areaCode() != null && places.containsKey(unit.areaCode())) {
            return places.get(unit.areaCode());
        }
        return unit.level() == UnitLevel.PROVINCE || unit.parentCode() == null
                ? unit.nameVi().replaceFirst("^.*?(thành phố|tỉnh) ", "")
                : place(organization.unit(unit.parentCode()));
    }

    private Optional<Signer> signer(String agency, Optional<String> acting, Instant at) {
        return acting.stream()
                .flatMap(person -> organization.seatsOf(person, at).stream())
                .filter(seat -> organization.agencyOf(seat.unitCode()).equals(agency))
                .findFirst()
                .map(Signer::of)
                .or(() -> organization.findUnit(agency).map(unit -> head(organization.headOf(agency), at)));
    }

    private Signer head(Position position, Instant at) {
        return organization
                .holderOf(position.id(), at)
                .map(Signer::of)
                .orElseGet(() -> new Signer(position.titleVi(), null));
    }

    /** The sample names people by their position; the same words are not printed twice. */
    private record Signer(String title, String name) {

        static Signer of(Holder seat) {
            var title = (seat.onBehalfOf() == null ? "" : "TUQ. ") + seat.positionTitle();
            return new Signer(title, seat.personName().equals(seat.positionTitle()) ? null : seat.personName());
        }
    }
}
