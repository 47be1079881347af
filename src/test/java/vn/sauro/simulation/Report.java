package vn.sauro.simulation;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import vn.sauro.dossier.Dossier;
import vn.sauro.duty.Shares;

/** Counts what became of the dossiers. */
final class Report {

    private final Map<String, Map<String, Integer>> endings = new TreeMap<>();
    private final Map<String, Duration> worked = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Dossier dossier, Shares shares) {
        endings.computeIfAbsent(kind(dossier.procedureCode()), code -> new TreeMap<>())
                .merge(String.valueOf(dossier.ending()), 1, Integer::sum);
        shares.shares().forEach(share -> worked.merge(share.category().name(), share.worked(), Duration::plus));
        counts.merge("supplements", dossier.supplements(), Integer::sum);
        counts.merge("put off with an apology", dossier.reappointments(), Integer::sum);
        counts.merge("handed over", dossier.transferNeeded() ? 1 : 0, Integer::sum);
        var lateness = shares.lateness();
        if (lateness != null) {
            counts.merge(lateness.late() ? "late" : "on time", 1, Integer::sum);
            counts.merge("late by the appointment on the slip", lateness.lateByOriginal() ? 1 : 0, Integer::sum);
            counts.merge("would be late without pauses", lateness.wouldBeLateWithoutPauses() ? 1 : 0, Integer::sum);
        }
    }

    void count(String what, int number) {
        counts.put(what, number);
    }

    private static String kind(String procedure) {
        return procedure.startsWith("9.") ? "InternalProcedure" : procedure;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        endings.forEach((procedure, ends) ->
                text.append("  ").append(procedure).append(": ").append(ends).append('\n'));
        counts.forEach((what, number) ->
                text.append("  ").append(what).append(": ").append(number).append('\n'));
        worked.forEach((holder, time) -> text.append("  hours of ")
                .append(holder)
                .append(": ")
                .append(time.toHours())
                .append('\n'));
        return text.toString();
    }
}
