package vn.sauro.feedback;

/** Feedback was taken in, in the running transaction. */
public record FeedbackFiled(String code) {}
