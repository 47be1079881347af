/** Keeps the engine's users, groups, memberships and authorizations in step with the register. */
package vn.sauro.organization.bpmn;
