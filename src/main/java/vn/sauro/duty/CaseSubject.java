package vn.sauro.duty;

/**
 * What a duty needs to know of the case that it belongs to.
 *
 * @param supervisingLeader position of the leader in charge, or null
 * @param agency agency that answers for the case as a whole, or null where none does; whose hours are another agency's or a
 *     higher level's is told by it
 */
public record CaseSubject(String title, String supervisingLeader, String agency) {

    public CaseSubject(String title, String supervisingLeader) {
        this(title, supervisingLeader, null);
    }
}
