package vn.sauro.dossier;

import java.util.Set;
import vn.sauro.deadline.TimeStatus;

/**
 * Which dossiers are asked for; null means any.
 *
 * @param query part of a dossier code, or of a procedure's code
 * @param unit agency that took in or settles the dossier
 * @param holder person who holds an open duty of it
 * @param visibleAgencies agencies whose dossiers the reader may see; null: all
 */
public record DossierFilter(
        String query,
        String unit,
        DossierStatus status,
        TimeStatus timeStatus,
        String holder,
        Set<String> visibleAgencies) {}
