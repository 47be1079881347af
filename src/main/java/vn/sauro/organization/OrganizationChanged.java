package vn.sauro.organization;

/** Published within the transaction that changed the register, and at every start-up once the register stands. */
public record OrganizationChanged() {}
