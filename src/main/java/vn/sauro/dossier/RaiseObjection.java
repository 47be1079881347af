package vn.sauro.dossier;

/**
 * An objection as it is handed in.
 *
 * @param name who objects; kept apart from the record
 * @param contact telephone number or address for the answer; kept apart from the record, or null
 */
public record RaiseObjection(String content, String name, String contact) {}
