/** Delegates of the escalation ladder. */
package vn.sauro.escalation.bpmn;
