package vn.sauro.organization;

/** A natural person who can be appointed; the id is also the engine's user id. */
public record Person(String id, String name) {}
