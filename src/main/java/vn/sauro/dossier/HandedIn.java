package vn.sauro.dossier;

/**
 * One component that the applicant handed in.
 *
 * @param no number of the component in the procedure's list
 * @param copyKind {@code ORIGINAL}, {@code COPY} or {@code ELECTRONIC}
 */
public record HandedIn(int no, String name, String copyKind, int copies, String note) {}
