package vn.sauro.catalogue;

/**
 * Which procedures are asked for; null or blank means any.
 *
 * @param query words of code or name, with or without diacritics; all of them must occur
 */
public record ProcedureFilter(String query, String field, ProcedureLevel level, Execution execution) {

    public static ProcedureFilter all() {
        return new ProcedureFilter(null, null, null, null);
    }
}
