package vn.sauro.catalogue;

/**
 * What a dossier keeps from its receipt to its end, whatever the law does meanwhile.
 *
 * @param overrideId override of the resolving commune, or null
 * @param terms the version with the override applied: statutory time and times of steps
 */
public record PinnedProcedure(String versionId, String overrideId, ProcedureVersion terms) {}
