package vn.sauro.paper;

import org.springframework.stereotype.Component;
import vn.sauro.duty.Visibility;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who may read the register of an agency: its own people and who oversees all. */
@Component
class RegisterAccess {

    private static final int LAST_YEAR = 2100;

    private final Visibility visibility;
    private final CurrentPerson reader;

    RegisterAccess(Visibility visibility, CurrentPerson reader) {
        this.visibility = visibility;
        this.reader = reader;
    }

    /** @throws Refusal {@code paper.year-range}, {@code paper.register-forbidden} */
    void require(String agency, int year) {
        if (year < RegisterClosings.FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.ofField("year", "paper.year-range", String.valueOf(year));
        }
        var agencies = visibility.agenciesOf(person());
        if (agencies.isPresent() && !agencies.get().contains(agency)) {
            throw Refusal.of("paper.register-forbidden", agency);
        }
    }

    String person() {
        return reader.id().orElseThrow(() -> Refusal.of("paper.sign-in-forbidden"));
    }
}
