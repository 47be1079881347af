package vn.sauro.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The register of units, positions and people. Every answer is as at an instant; where none is given, as at now. Days
 * begin and end in Asia/Ho_Chi_Minh.
 */
@Component
public class Organization {

    /** @throws vn.sauro.shared.Refusal {@code organization.unit-unknown} */
    public Unit unit(String code) {
        throw new UnsupportedOperationException("under construction");
    }

    public Optional<Unit> findUnit(String code) {
        throw new UnsupportedOperationException("under construction");
    }

    public List<Unit> units() {
        throw new UnsupportedOperationException("under construction");
    }

    /** @throws vn.sauro.shared.Refusal {@code organization.position-unknown} */
    public Position position(String id) {
        throw new UnsupportedOperationException("under construction");
    }

    public Optional<Position> findPosition(String id) {
        throw new UnsupportedOperationException("under construction");
    }

    public List<Position> positionsOf(String unitCode) {
        throw new UnsupportedOperationException("under construction");
    }

    public Position headOf(String unitCode) {
        throw new UnsupportedOperationException("under construction");
    }

    public List<Position> deputiesOf(String unitCode) {
        throw new UnsupportedOperationException("under construction");
    }

    public String agencyOf(String unitCode) {
        throw new UnsupportedOperationException("under construction");
    }

    public Optional<String> parentOf(String unitCode) {
        throw new UnsupportedOperationException("under construction");
    }

    public Optional<Holder> holderOf(String positionId, Instant at) {
        throw new UnsupportedOperationException("under construction");
    }

    public Holder accountable(String positionId, Instant at) {
        throw new UnsupportedOperationException("under construction");
    }

    public List<Holder> seatsOf(String personId, Instant at) {
        throw new UnsupportedOperationException("under construction");
    }

    public boolean sitsIn(String personId, String unitCode, Instant at) {
        throw new UnsupportedOperationException("under construction");
    }
}
