package vn.sauro.organization;

import java.time.LocalDate;

/**
 * A request to record that somebody is absent and who acts meanwhile.
 *
 * @param from first day, today or later, in Asia/Ho_Chi_Minh
 * @param to last day (inclusive)
 * @param document number of the document that assigns or delegates
 */
public record Absence(
        String absentPerson, String position, String substitute, LocalDate from, LocalDate to, String document) {}
