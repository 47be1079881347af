package vn.sauro.duty;

/**
 * What a duty needs to know of the case that it belongs to.
 *
 * @param supervisingLeader position of the leader in charge, or null
 */
public record CaseSubject(String title, String supervisingLeader) {}
