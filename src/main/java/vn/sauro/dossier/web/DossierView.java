package vn.sauro.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import vn.sauro.dossier.Applicant;

/**
 * A dossier as the API shows it; instants are ISO 8601 in UTC.
 *
 * @param statusCode national code, 1 to 10
 * @param timeStatus null before there is an appointment
 * @param holders who works on it now
 * @param applicant only when it was asked for, by who may see it
 */
record DossierView(
        String code,
        String procedureCode,
        String procedureName,
        String status,
        int statusCode,
        String statusText,
        String channel,
        UnitView receivingUnit,
        UnitView resolvingUnit,
        Instant filedAt,
        Instant acceptedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant finishedAt,
        Instant returnedAt,
        String ending,
        int supplements,
        int reappointments,
        String timeStatus,
        List<HolderView> holders,
        @JsonInclude(JsonInclude.Include.NON_NULL) Applicant applicant) {

    record UnitView(String code, String name) {}

    record HolderView(String task, String personName, String unitName, Instant dueAt) {}
}
