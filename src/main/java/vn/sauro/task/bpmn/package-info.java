/** Delegates and listeners of the models under {@code bpmn/task}. */
package vn.sauro.task.bpmn;
