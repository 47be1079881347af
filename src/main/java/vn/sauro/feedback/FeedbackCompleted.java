package vn.sauro.feedback;

/** The citizen completed feedback, in the running transaction. */
public record FeedbackCompleted(String code) {}
