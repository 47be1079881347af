package vn.sauro.program;

/**
 * How the tasks of a group or programme stand; every number is counted from the tasks themselves.
 *
 * @param planned wait for the first working day of their quarter
 * @param open assigned and neither done nor withdrawn, overdue ones included
 * @param overdue open past the date due
 * @param done their product was accepted
 * @param refused could not be started when their quarter came
 * @param withdrawn taken back by the office; not part of the total
 */
public record Counts(int planned, int open, int overdue, int done, int refused, int withdrawn) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public int total() {
        return planned + open + done + refused;
    }

    /** @return share of tasks whose product was accepted, 0 to 100, rounded down: 100 means all of them */
    public int percent() {
        return total() == 0 ? 0 : done * 100 / total();
    }

    Counts plus(Counts other) {
        return new Counts(
                planned + other.planned,
                open + other.open,
                overdue + other.overdue,
                done + other.done,
                refused + other.refused,
                withdrawn + other.withdrawn);
    }
}
