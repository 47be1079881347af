package vn.sauro.ledger;

/** Port to whoever keeps cases: who may read a case's entries. A case that no rule speaks for is shown to nobody. */
public interface CaseAccessRule {

    /** @return whether the current person may read the case; false as well for a case that this rule does not know */
    boolean mayRead(String caseCode);
}
