/** Opens and closes a duty with each user task, whatever the model. */
package vn.sauro.duty.bpmn;
