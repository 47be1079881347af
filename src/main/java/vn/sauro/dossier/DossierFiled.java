package vn.sauro.dossier;

/**
 * A dossier was filed; its process starts in the same transaction.
 *
 * @param processKey model that runs it
 */
public record DossierFiled(Dossier dossier, String processKey) {}
