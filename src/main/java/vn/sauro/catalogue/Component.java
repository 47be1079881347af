package vn.sauro.catalogue;

/**
 * One paper of a dossier.
 *
 * @param no place in the list, from 1
 * @param form number of the form to fill in, or null
 */
public record Component(int no, String name, CopyKind kind, int copies, boolean required, String form) {}
