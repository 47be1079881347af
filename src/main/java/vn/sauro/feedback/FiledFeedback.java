package vn.sauro.feedback;

/**
 * Feedback that was taken in.
 *
 * @param secret what the sender looks it up with; told this once, only its hash is kept
 */
public record FiledFeedback(String code, String secret) {}
