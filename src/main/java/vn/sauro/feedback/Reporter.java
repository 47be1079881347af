package vn.sauro.feedback;

/**
 * Who sent feedback: personal data, kept apart and read only by who handles it.
 *
 * @param language {@code vi} or {@code en}
 */
public record Reporter(String name, String phone, String email, String address, String language) {}
