package vn.sauro.organization;

/**
 * A natural person who can be appointed; the id is also the engine's user id.
 *
 * @param mail address of the office for this person, or null
 */
public record Person(String id, String name, String mail) {}
