package vn.sauro.task;

import java.time.LocalDate;

/** The document that a task is assigned by. */
public record OriginDocument(String number, LocalDate date, String issuer) {}
