/** Keeps task due dates and boundary timers in step with the clocks. */
package vn.sauro.deadline.bpmn;
