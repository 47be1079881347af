package vn.sauro.catalogue;

/**
 * A matter for which a leader decided that a procedure is missing.
 *
 * @param competentRole who decided and would decide, a code of {@link StaffRoles}
 * @param origin the decision: case code or document
 */
public record DraftProcedure(String name, String field, ProcedureLevel level, String competentRole, String origin) {}
